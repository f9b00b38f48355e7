package org.stegvis.mentoring.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;

/** The guided part of an edition, from joint meeting to joint meeting ({@code edition-running.bpmn}). */
@Component
public class EditionRunning implements ProcessClass {

    public static final String KEY = "edition-running";

    public static final String ORIENTATION_HELD = "mentoring.orientationHeld";
    public static final String KICK_OFF_HELD = "mentoring.kickOffHeld";
    public static final String MID_TERM_HELD = "mentoring.midTermHeld";
    public static final String FINAL_HELD = "mentoring.finalHeld";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return EditionVariables.all();
    }
}
