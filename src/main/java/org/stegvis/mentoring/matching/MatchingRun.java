package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The best groups of a pool, with all that explains them. The same pool gives the same run, on every machine and in
 * whatever order its people came. What takes long in large pools is computed when it is asked for.
 */
public final class MatchingRun {

    private final Solution solution;
    private final PairTable table;
    private final Assignment groups;
    private PairExplanations explanations;
    private Alternatives alternatives;

    private MatchingRun(Solution solution) {
        this.solution = solution;
        this.table = solution.table();
        this.groups = solution.groups();
    }

    /**
     * Finds the best groups: as many adepts placed as possible; of those as many with priority; the highest lowest
     * score; the highest total less what uneven groups cost; and between equals what ids and seed decide.
     *
     * @throws PinsImpossible where a pair that is wanted in any case cannot be
     */
    public static MatchingRun of(MatchingPool pool) {
        return new MatchingRun(Solution.of(pool));
    }

    /** A mentor with the adepts whom this run gives her, by ids. */
    public record Group(String mentor, List<String> adepts) {

        public Group {
            adepts = List.copyOf(adepts);
        }
    }

    /**
     * What a run comes to.
     *
     * @param input names the pool, see {@link MatchingPool#fingerprint()}
     * @param lowestScore of a pair; 0 when nobody is placed
     * @param totalScore the scores of all pairs
     * @param loadCost what uneven groups cost in points
     * @param proven whether it is proven that nothing better exists, as it is but for very large pools
     */
    public record Figures(
            String input,
            int adepts,
            int placed,
            int placedWithPriority,
            int lowestScore,
            long totalScore,
            long loadCost,
            boolean proven) {}

    /** The pool from which the groups were made. */
    public MatchingPool pool() {
        return solution.pool();
    }

    /** The mentors who are given adepts, each with hers, in the order of ids. */
    public List<Group> groups() {
        List<Group> all = new ArrayList<>();
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            if (groups.load(mentor) > 0) {
                all.add(new Group(
                        table.mentor(mentor).id(),
                        groups.group(mentor).stream()
                                .map(adept -> table.adept(adept).id())
                                .toList()));
            }
        }
        return all;
    }

    /** Ids of the mentors who have nobody, neither from this run nor from before: the reserves. */
    public List<String> reserves() {
        return IntStream.range(0, table.mentors())
                .filter(mentor -> groups.load(mentor) == 0 && groups.room().taken(table.mentor(mentor)) == 0)
                .mapToObj(mentor -> table.mentor(mentor).id())
                .toList();
    }

    /** Ids of the adepts who have no mentor. */
    public List<String> unplaced() {
        return IntStream.range(0, table.adepts())
                .filter(adept -> !groups.isPlaced(adept))
                .mapToObj(adept -> table.adept(adept).id())
                .toList();
    }

    /** The id of the adept's mentor, if she has one. */
    public Optional<String> mentorOf(String adept) {
        int mentor = groups.mentorOf(table.indexOfAdept(adept));
        return mentor < 0 ? Optional.empty() : Optional.of(table.mentor(mentor).id());
    }

    /** What the run comes to. */
    public Figures figures() {
        return new Figures(
                solution.pool().fingerprint(),
                table.adepts(),
                groups.placed(),
                groups.placedWithPriority(),
                groups.placed() == 0 ? 0 : groups.lowest(),
                groups.total(),
                groups.loadCost(),
                solution.proven());
    }

    /** Why the two of each pair fit, in the order of the adepts' ids. */
    public List<PairExplanation> pairs() {
        return explanations().all();
    }

    /** Why two people would fit; empty when the pair is impossible. */
    public Optional<PairExplanation> pair(String mentor, String adept) {
        int mentorIndex = table.indexOfMentor(mentor);
        int adeptIndex = table.indexOfAdept(adept);
        return table.row(mentorIndex, adeptIndex) < 0
                ? Optional.empty()
                : Optional.of(explanations().of(mentorIndex, adeptIndex));
    }

    /** All that makes a pair impossible; empty when it is possible. */
    public List<Reason> obstacles(String mentor, String adept) {
        Mentor who = table.mentor(table.indexOfMentor(mentor));
        Adept whom = table.adept(table.indexOfAdept(adept));
        return HardRule.of(solution.pool()).stream()
                .filter(rule -> !rule.allows(who, whom))
                .map(rule -> rule.why(who, whom))
                .toList();
    }

    /** The three mentors with the highest scores whom the adept was not given, and why not. */
    public List<Alternative> nextMentors(String adept) {
        return alternatives().forAdept(table.indexOfAdept(adept));
    }

    /** Why each adept without a mentor has none, and the smallest changes that would give her one. */
    public List<UnplacedExplanation> unplacedExplained() {
        return new UnplacedExplanations(solution, alternatives()).all();
    }

    /** What one more place at each mentor would give, in the order of ids. */
    public List<PlaceValue> placeValues() {
        return IntStream.range(0, table.mentors())
                .mapToObj(alternatives()::ofPlace)
                .toList();
    }

    /** How evenly people are treated. */
    public Fairness fairness() {
        return FairnessFigures.of(groups);
    }

    /** Which competences are wanted and offered: the gaps are a list for recruiting mentors. */
    public CompetenceBalance balance() {
        return CompetenceBalance.of(solution.pool());
    }

    private PairExplanations explanations() {
        if (explanations == null) {
            explanations = new PairExplanations(solution);
        }
        return explanations;
    }

    private Alternatives alternatives() {
        if (alternatives == null) {
            alternatives = new Alternatives(solution);
        }
        return alternatives;
    }
}
