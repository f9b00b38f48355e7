package org.stegvis.mentoring.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stegvis.mentoring.matching.MatchingPool.StandingPair;

/** A rule that no score can outweigh: a pair that breaks it is impossible. */
interface HardRule {

    /** Whether the rule leaves this pair possible. */
    boolean allows(Mentor mentor, Adept adept);

    /** Why the pair is impossible; asked only where the rule does not allow it. */
    Reason why(Mentor mentor, Adept adept);

    /** The rules of a pool that concern one pair alone, conflicts of interest right after who takes part at all. */
    static List<HardRule> of(MatchingPool pool) {
        Set<Pair> standing = pool.standing().stream().map(StandingPair::pair).collect(Collectors.toSet());
        Set<String> leading = standing.stream().map(Pair::mentor).collect(Collectors.toSet());
        return List.of(
                new BothAreEligible(),
                new TwoPersons(),
                new NotTheOtherWayRound(standing),
                new NoConflictOfInterest(),
                new DifferentOrganisations(pool.rules().parentAllowed()),
                new NobodyIsAvoided(),
                new NotFailedBefore(pool.failedPairs()),
                new NotForbidden(pool.forbidden()),
                new MentorHasPlaces(),
                new PairIsAllowed(leading),
                new CommonLanguage(),
                new NeedIsMet(),
                new CanMeet());
    }
}
