package org.stegvis.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * A person in one role of one programme.
 *
 * @param programme the number of the programme
 * @param since when she came into this state
 * @param reason a code; empty where the state says all
 */
public record Participation(
        UUID id,
        String programme,
        UUID person,
        UUID workplace,
        ParticipationRole role,
        ParticipationState state,
        Instant since,
        String reason) {}
