package org.stegvis.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is invited to an event.
 *
 * @param replaced whether she has made up otherwise for what she missed
 */
public record EventGuest(
        UUID event,
        UUID participation,
        Optional<Instant> invitedAt,
        EventAnswer answer,
        Optional<Instant> answeredAt,
        Attendance attendance,
        boolean replaced) {}
