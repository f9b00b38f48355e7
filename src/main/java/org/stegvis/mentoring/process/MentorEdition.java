package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionCancelled;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;

/** One edition of the mentor programme, from its plan to its end ({@code mentor-edition.bpmn}). */
@Component
public class MentorEdition implements ProcessClass {

    public static final String KEY = "mentor-edition";

    public static final String EDITION_CANCELLED = "mentoring.editionCancelled";

    /** Told to everything that belongs to a programme, whichever area it is of. */
    public static final String PROGRAMME_CANCELLED = "shared.programmeCancelled";

    private final ProcessMessages messages;

    MentorEdition(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return EditionVariables.all();
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.PROGRAMME_COORDINATOR);
    }

    /** All that belongs to a cancelled edition ends: offers, events, surveys, claims, applications and groups. */
    @EventListener
    void cancelled(EditionCancelled cancelled) {
        messages.tell(PROGRAMME_CANCELLED, cancelled.edition(), Map.of(), Map.of());
    }

    /** The owner cancels the edition, wherever it stands. */
    void cancel(String number) {
        messages.tell(EDITION_CANCELLED, number, Map.of(), Map.of());
    }
}
