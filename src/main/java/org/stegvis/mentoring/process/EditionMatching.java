package org.stegvis.mentoring.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;

/** From eligible applications to groups whose members have accepted ({@code edition-matching.bpmn}). */
@Component
public class EditionMatching implements ProcessClass {

    public static final String KEY = "edition-matching";

    public static final String MENTORS_ANSWERED = "mentoring.mentorsAnswered";
    public static final String EVERYBODY_ANSWERED = "mentoring.everybodyAnswered";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return EditionVariables.all();
    }
}
