package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.SharedVariables;

/** A group from its kick-off to the end of its edition ({@code mentorship-group.bpmn}). */
@Component
public class MentorshipGroup implements ProcessClass {

    public static final String KEY = "mentorship-group";

    public static final String STARTED = "mentoring.groupStarted";
    public static final String DATES_ENTERED = "mentoring.datesEntered";
    public static final String MEETING_LOGGED = "mentoring.meetingLogged";
    public static final String ENDED = "mentoring.groupEnded";

    private final ProcessMessages messages;

    MentorshipGroup(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                SharedVariables.CASE_NUMBER,
                SharedVariables.TITLE,
                SharedVariables.COUNTRY,
                GroupVariables.MENTORSHIP_GROUP,
                GroupVariables.GROUP_LETTER,
                GroupVariables.DATES_MISSING_AT,
                GroupVariables.CHECK_IN_AT,
                GroupVariables.CLOSING_TALK_AT,
                GroupVariables.GROUP_ENDS_AT,
                GroupVariables.SILENT_AT,
                GroupVariables.CALL_AT,
                GroupVariables.SILENT);
    }

    /** Tells the process of a group what has happened; one that waits for nothing of the kind looks later. */
    void tell(String message, org.stegvis.mentoring.MentorshipGroup group) {
        messages.tell(message, group.edition(), having(group), Map.of());
    }

    static Map<String, Object> having(org.stegvis.mentoring.MentorshipGroup group) {
        return Map.of(GroupVariables.MENTORSHIP_GROUP.name(), group.id().toString());
    }
}
