package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.DatesEntered;
import org.stegvis.mentoring.GroupEnded;
import org.stegvis.mentoring.GroupStarted;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.Groups;
import org.stegvis.mentoring.MeetingLogged;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SharedVariables;

/** A group from its kick-off to the end of its edition ({@code mentorship-group.bpmn}). */
@Component
public class MentorshipGroup implements ProcessClass {

    public static final String KEY = "mentorship-group";

    public static final String STARTED = "mentoring.groupStarted";
    public static final String DATES_ENTERED = "mentoring.datesEntered";
    public static final String MEETING_LOGGED = "mentoring.meetingLogged";
    public static final String ENDED = "mentoring.groupEnded";
    /** What everything of a programme that is cancelled waits for. */
    public static final String PROGRAMME_CANCELLED = "shared.programmeCancelled";

    private final ProcessMessages messages;
    private final Groups groups;
    private final Programmes programmes;

    MentorshipGroup(ProcessMessages messages, Groups groups, Programmes programmes) {
        this.messages = messages;
        this.groups = groups;
        this.programmes = programmes;
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

    @EventListener
    void begin(GroupStarted started) {
        String edition = groups.require(started.group()).edition();
        messages.start(
                STARTED,
                edition,
                Map.of(
                        SharedVariables.CASE_NUMBER.name(), edition,
                        SharedVariables.TITLE.name(),
                                programmes.require(edition).title(),
                        GroupVariables.MENTORSHIP_GROUP.name(), started.group().toString()));
    }

    @EventListener
    void tell(MeetingLogged logged) {
        tell(MEETING_LOGGED, logged.group());
    }

    @EventListener
    void tell(DatesEntered entered) {
        tell(DATES_ENTERED, entered.group());
    }

    @EventListener
    void tell(GroupEnded ended) {
        tell(ENDED, ended.group());
    }

    /** A process that waits for nothing of the kind looks into the tables later. */
    private void tell(String message, UUID group) {
        messages.tell(
                message,
                groups.require(group).edition(),
                Map.of(GroupVariables.MENTORSHIP_GROUP.name(), group.toString()),
                Map.of());
    }
}
