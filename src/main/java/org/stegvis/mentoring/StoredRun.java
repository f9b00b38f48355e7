package org.stegvis.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.mentoring.matching.MatchingRun;

/**
 * A run of the matching as it was made. All ids in it are those of participations.
 *
 * @param number the runs of an edition are counted from 1
 * @param fingerprint names its input
 * @param proposedBy the user id of the coordinator who wanted these groups; empty until then
 * @param approvedBy the user id of the other coordinator who approved them; empty until then
 * @param content empty as long as it waits to be made
 */
public record StoredRun(
        UUID id,
        String edition,
        int number,
        String madeBy,
        Instant madeAt,
        String fingerprint,
        RunState state,
        String proposedBy,
        String approvedBy,
        Optional<Instant> approvedAt,
        Optional<RunContent> content) {

    /** The mentors who are given adepts, each with hers. */
    public List<MatchingRun.Group> groups() {
        return content.map(RunContent::groups).orElse(List.of());
    }

    /** The adepts who have no mentor: the waiting list. */
    public List<UUID> unplaced() {
        return content.map(RunContent::unplaced).orElse(List.of()).stream()
                .map(unplaced -> UUID.fromString(unplaced.adept()))
                .toList();
    }

    /** The mentors who have no adept: the reserves. */
    public List<UUID> reserves() {
        return content.map(RunContent::reserves).orElse(List.of()).stream()
                .map(UUID::fromString)
                .toList();
    }
}
