package org.stegvis.mentoring.matching;

import java.util.List;
import java.util.Objects;

/**
 * What an edition decides about its matching, frozen before the applications are read.
 *
 * @param loadCosts the points that the first, second, third … adept of a mentor costs, never falling; the last holds
 *     for all further ones
 * @param fromOneOrganisation the most adepts of one organisation in a group
 * @param parentAllowed whether a mentor of a parent or subsidiary is allowed
 * @param wishPoints the points that the first, second, third … wished mentor gets on top
 * @param lowScore pairs below it are listed, and the coordinator must accept each
 * @param seed decides between groups that are equally good in everything else
 */
public record EditionRules(
        Weights weights,
        List<Integer> loadCosts,
        int fromOneOrganisation,
        boolean parentAllowed,
        List<Integer> wishPoints,
        int lowScore,
        long seed) {

    public EditionRules {
        Objects.requireNonNull(weights);
        loadCosts = List.copyOf(loadCosts);
        wishPoints = List.copyOf(wishPoints);
        if (fromOneOrganisation < 1
                || loadCosts.isEmpty()
                || !loadCosts.equals(loadCosts.stream().sorted().toList())) {
            throw new IllegalArgumentException("Load costs never fall, and a group takes one of each organisation");
        }
    }

    /** What an edition begins with. */
    public static EditionRules usual(long seed) {
        return new EditionRules(Weights.USUAL, List.of(0, 2, 6, 12), 1, false, List.of(10, 6, 3), 40, seed);
    }

    /** What the adept costs who comes to so many others of the mentor. */
    int loadCost(int others) {
        return loadCosts.get(Math.min(others, loadCosts.size() - 1));
    }
}
