package org.stegvis.mentoring.matching;

import java.util.List;

/** How good a pair is, 0 to 100 whole points, and where the points come from; they add up to the total. */
public record Score(int total, List<TermPoints> terms) {

    /** The points of a pair that could not be better. */
    static final int MOST = 100;

    public Score {
        terms = List.copyOf(terms);
    }

    /**
     * What one term gives.
     *
     * @param points whole points
     * @param most the points that this term can give
     * @param reasons the facts behind it
     */
    public record TermPoints(Term term, int points, int most, List<Reason> reasons) {

        public TermPoints {
            reasons = List.copyOf(reasons);
        }
    }
}
