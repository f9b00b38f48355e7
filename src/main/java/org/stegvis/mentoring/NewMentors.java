package org.stegvis.mentoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.mentoring.matching.Reason;

/** Finds new mentors for those who need one: the smallest change of the groups that stand (11.7). */
@Component
public class NewMentors {

    private final PoolOfGroups pools;
    private final Groups groups;

    NewMentors(PoolOfGroups pools, Groups groups) {
        this.pools = pools;
        this.groups = groups;
    }

    /**
     * A proposal by ids of participations.
     *
     * @param mentors whom each adept comes to; who is not in it has none
     * @param together whether all come to the same mentor
     * @param mover who would have to change her mentor to make room, if anybody
     * @param reasons why each pair fits, by adept
     */
    public record Proposal(
            Map<UUID, UUID> mentors, boolean together, Optional<UUID> mover, Map<UUID, List<Reason>> reasons) {}

    /** What is proposed without anybody else moving. */
    public Proposal of(Rematching rematch) {
        return proposed(pool(rematch), Set.of());
    }

    /** What is proposed if one other may be asked to move; the same as without where that helps nobody. */
    public Proposal withMove(Rematching rematch) {
        PoolOfGroups.Known known = pool(rematch);
        return proposed(
                known,
                known.pool().standing().stream().map(pair -> pair.adept().id()).collect(Collectors.toSet()));
    }

    /** Mentors who could take all of these adepts, by participation. */
    public List<UUID> possible(Rematching rematch) {
        PoolOfGroups.Known known = pool(rematch);
        if (known.pool().mentors().isEmpty() || known.pool().adepts().isEmpty()) {
            return List.of();
        }
        MatchingRun run = MatchingRun.of(known.pool());
        return known.pool().mentors().stream()
                .filter(mentor -> allows(known, run, mentor))
                .map(mentor -> known.mentor(mentor.id()))
                .toList();
    }

    private static boolean allows(PoolOfGroups.Known known, MatchingRun run, Mentor mentor) {
        long taken = known.pool().standing().stream()
                .filter(pair -> pair.mentor().equals(mentor.id()))
                .count();
        return taken + known.pool().adepts().size() <= mentor.most()
                && known.pool().adepts().stream()
                        .allMatch(adept -> run.pair(mentor.id(), adept.id()).isPresent());
    }

    private PoolOfGroups.Known pool(Rematching rematch) {
        return pools.of(
                rematch.edition(),
                rematch.adeptIds(),
                rematch.cause() == RematchCause.ADEPT_LEFT
                        ? Optional.empty()
                        : groups.find(rematch.group()).flatMap(MentorshipGroup::mentor));
    }

    private static Proposal proposed(PoolOfGroups.Known known, Set<String> mayMove) {
        if (known.pool().mentors().isEmpty() || known.pool().adepts().isEmpty()) {
            return new Proposal(Map.of(), false, Optional.empty(), Map.of());
        }
        org.stegvis.mentoring.matching.Rematch found = org.stegvis.mentoring.matching.Rematch.of(known.pool(), mayMove);
        Map<UUID, UUID> mentors = new LinkedHashMap<>();
        Map<UUID, List<Reason>> reasons = new LinkedHashMap<>();
        for (MatchingRun.Group group : found.run().groups()) {
            for (String adept : group.adepts()) {
                mentors.put(known.adept(adept), known.mentor(group.mentor()));
                found.run()
                        .pair(group.mentor(), adept)
                        .ifPresent(pair -> reasons.put(known.adept(adept), pair.plainReasons()));
            }
        }
        return new Proposal(mentors, found.together(), found.mover().map(known::adept), reasons);
    }
}
