package org.stegvis.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of questions to participants, whose answers nobody can link to who gave them.
 *
 * @param event the event it is about; empty for one about the programme
 * @param closesAt when it takes no more answers
 * @param closedAt when it was closed
 */
public record Survey(
        UUID id,
        String programme,
        SurveyKind kind,
        Optional<UUID> event,
        Instant openedAt,
        Instant closesAt,
        Optional<Instant> closedAt) {

    /** Whether it takes answers at this moment. */
    public boolean isOpenAt(Instant now) {
        return closedAt.isEmpty() && now.isBefore(closesAt);
    }
}
