package org.stegvis.mentoring.matching;

import java.util.List;
import java.util.Map;

/**
 * How evenly a run treats people. Gender, age and ethnicity are not asked for and not counted.
 *
 * @param groups adepts by sector, type, size, region, language and whether they have taken part before
 * @param lowest the lowest score of a pair
 * @param tenthPercentile the score below which one pair in ten is
 * @param loadSpread the most adepts of a mentor less the fewest, reserves left out
 * @param loadGini 0 when all mentors have as many adepts, towards 1 when few have all
 * @param farTravellers by region the share of pairs that meet more than 100 km apart, 0 to 1
 */
public record Fairness(
        List<GroupFigures> groups,
        int lowest,
        int tenthPercentile,
        int loadSpread,
        double loadGini,
        Map<String, Double> farTravellers) {

    /** By what adepts are grouped. */
    public enum Dimension {
        SECTOR,
        ORGANISATION_TYPE,
        ORGANISATION_SIZE,
        REGION,
        LANGUAGE,
        EARLIER_EDITION
    }

    /**
     * How one group of adepts fares.
     *
     * @param placed how many have a mentor
     * @param pinned how many have the mentor that the coordinator wanted in any case
     * @param meanScore the mean score of those who have a mentor; 0 when nobody has
     * @param fewPlaced whether its placed share is under 0.8 of that of all
     * @param otherScores whether its mean score is more than 10 points from that of all
     */
    public record GroupFigures(
            Dimension dimension,
            String value,
            int adepts,
            int placed,
            int pinned,
            double meanScore,
            boolean fewPlaced,
            boolean otherScores) {

        /** Fewer than so many are not judged, and not shown outside. */
        public static final int FEWEST = 5;

        /** Whether the group is too small to be shown. */
        public boolean isSmall() {
            return adepts < FEWEST;
        }
    }

    public Fairness {
        groups = List.copyOf(groups);
        farTravellers = Map.copyOf(farTravellers);
    }

    /** The groups that the coordinator should look at. */
    public List<GroupFigures> flagged() {
        return groups.stream()
                .filter(group -> group.fewPlaced() || group.otherScores())
                .toList();
    }
}
