package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A concern about how somebody behaves.
 *
 * @param about the participation of whom it is about, if it is somebody of the group
 * @param addressee the group of officers who alone read it
 */
public record RaisedConcern(
        UUID id,
        String programme,
        UUID raisedBy,
        Optional<UUID> about,
        String addressee,
        String words,
        Instant raisedAt) {}
