package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A change that was made by hand: what, why, by whom and when. It stays in the list when it is undone.
 *
 * @param version of the desk, which the change made
 * @param reason as it was written
 * @param madeBy the user id of the coordinator
 */
public record MatchingChange(
        UUID id,
        String edition,
        int version,
        ManualChange what,
        String reason,
        String madeBy,
        Instant madeAt,
        Optional<Undone> undone) {

    /** By whom and when it was undone, and the version of the desk which that made. */
    public record Undone(String by, Instant at, int version) {}

    /** Whether it counts in the next run. */
    public boolean inForce() {
        return undone.isEmpty();
    }
}
