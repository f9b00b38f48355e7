package org.stegvis.mentoring.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many adepts want each competence and how many places there are with mentors who offer it: what is scarce counts
 * more in the score, and the gaps tell whom to recruit.
 */
public record CompetenceBalance(Map<Competence, Count> counts) {

    /**
     * Demand and supply of one competence.
     *
     * @param wanted the adepts who want it
     * @param places the places with mentors who offer it
     */
    public record Count(int wanted, int places) {

        /** How many adepts are more than there are places; 0 when there are enough. */
        public int gap() {
            return Math.max(0, wanted - places);
        }
    }

    public CompetenceBalance {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static CompetenceBalance of(MatchingPool pool) {
        int[] wanted = new int[Competence.values().length];
        int[] places = new int[Competence.values().length];
        for (Adept adept : pool.adepts()) {
            adept.needs().stream().map(Need::competence).distinct().forEach(need -> wanted[need.ordinal()]++);
        }
        for (Mentor mentor : pool.mentors()) {
            mentor.levels().keySet().forEach(offered -> places[offered.ordinal()] += mentor.most());
        }
        Map<Competence, Count> counts = new EnumMap<>(Competence.class);
        for (Competence competence : Competence.values()) {
            counts.put(competence, new Count(wanted[competence.ordinal()], places[competence.ordinal()]));
        }
        return new CompetenceBalance(counts);
    }

    /** 1 for what there is enough of, up to 1.5 for what nobody offers. */
    double rarity(Competence competence) {
        Count count = counts.get(competence);
        return count.wanted() == 0 ? 1 : 1 + 0.5 * Math.max(0, 1 - count.places() / (double) count.wanted());
    }
}
