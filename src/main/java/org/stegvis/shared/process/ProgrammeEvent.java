package org.stegvis.shared.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.EventVariables;
import org.stegvis.shared.Programme;
import org.stegvis.shared.SharedVariables;

/** An event, from its planning until those who missed it have been written to ({@code programme-event.bpmn}). */
@Component
public class ProgrammeEvent implements ProcessClass {

    public static final String KEY = "programme-event";

    public static final String EVENT_PLANNED = "shared.eventPlanned";
    public static final String EVENT_MOVED = "shared.eventMoved";
    public static final String EVENT_CANCELLED = "shared.eventCancelled";
    /** The programme is cancelled: all that is shared by programmes ends as well. */
    public static final String PROGRAMME_CANCELLED = "shared.programmeCancelled";

    private final ProcessMessages messages;

    ProgrammeEvent(ProcessMessages messages) {
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
                SharedVariables.EVENT,
                EventVariables.EVENT_NOTICE,
                EventVariables.INVITATION_AT,
                EventVariables.EVENT_REMINDER_AT,
                EventVariables.PRACTICAL_NOTE_AT,
                EventVariables.EVENT_ENDS_AT,
                EventVariables.MISSED_AT,
                EventVariables.ASK_FOR_FEEDBACK);
    }

    /** Begins to wait for the day. */
    void begin(Programme programme, org.stegvis.shared.ProgrammeEvent event) {
        messages.start(
                EVENT_PLANNED,
                programme.number(),
                RunningProgramme.startingWith(programme, SharedVariables.EVENT, event.id()));
    }

    /** The event is at another time or place. */
    void moved(org.stegvis.shared.ProgrammeEvent event) {
        tell(event, EVENT_MOVED);
    }

    /** The event does not take place. */
    void cancelled(org.stegvis.shared.ProgrammeEvent event) {
        tell(event, EVENT_CANCELLED);
    }

    private void tell(org.stegvis.shared.ProgrammeEvent event, String message) {
        messages.tell(
                message,
                event.programme(),
                Map.of(SharedVariables.EVENT.name(), event.id().toString()),
                Map.of());
    }
}
