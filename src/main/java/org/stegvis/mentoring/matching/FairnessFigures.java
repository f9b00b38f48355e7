package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stegvis.mentoring.matching.Fairness.Dimension;
import org.stegvis.mentoring.matching.Fairness.GroupFigures;

/** Counts the fairness figures of a solved pool. */
final class FairnessFigures {

    private static final double LEAST_SHARE = 0.8;
    private static final int MOST_POINTS_APART = 10;
    private static final int FAR_KM = 100;

    private final PairTable table;
    private final Assignment groups;
    private final double share;
    private final double mean;

    private FairnessFigures(Assignment groups) {
        this.table = groups.table();
        this.groups = groups;
        this.share = table.adepts() == 0 ? 0 : groups.placed() / (double) table.adepts();
        this.mean = groups.placed() == 0 ? 0 : groups.total() / (double) groups.placed();
    }

    static Fairness of(Assignment groups) {
        FairnessFigures figures = new FairnessFigures(groups);
        int[] scores = figures.placed().map(groups::score).sorted().toArray();
        int[] loads = IntStream.range(0, groups.table().mentors())
                .map(mentor ->
                        groups.load(mentor) + groups.room().taken(groups.table().mentor(mentor)))
                .filter(load -> load > 0)
                .sorted()
                .toArray();
        return new Fairness(
                figures.byGroup(),
                scores.length == 0 ? 0 : scores[0],
                scores.length == 0 ? 0 : scores[(scores.length - 1) / 10],
                loads.length == 0 ? 0 : loads[loads.length - 1] - loads[0],
                gini(loads),
                figures.farTravellers());
    }

    private IntStream placed() {
        return IntStream.range(0, table.adepts()).filter(groups::isPlaced);
    }

    private List<GroupFigures> byGroup() {
        List<GroupFigures> figures = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, List<Integer>> byValue = new TreeMap<>();
            for (int adept = 0; adept < table.adepts(); adept++) {
                byValue.computeIfAbsent(value(dimension, table.adept(adept).person()), value -> new ArrayList<>())
                        .add(adept);
            }
            byValue.forEach((value, adepts) -> figures.add(figures(dimension, value, adepts)));
        }
        return figures;
    }

    private GroupFigures figures(Dimension dimension, String value, List<Integer> adepts) {
        List<Integer> withMentor = adepts.stream().filter(groups::isPlaced).toList();
        double meanOfGroup =
                withMentor.stream().mapToInt(groups::score).average().orElse(0);
        boolean judged = adepts.size() >= GroupFigures.FEWEST;
        return new GroupFigures(
                dimension,
                value,
                adepts.size(),
                withMentor.size(),
                (int) adepts.stream().filter(table::isPinned).count(),
                meanOfGroup,
                judged && withMentor.size() / (double) adepts.size() < LEAST_SHARE * share,
                judged && !withMentor.isEmpty() && Math.abs(meanOfGroup - mean) > MOST_POINTS_APART);
    }

    private static String value(Dimension dimension, Participant person) {
        return switch (dimension) {
            case SECTOR -> person.organisation().sector();
            case ORGANISATION_TYPE -> person.organisation().type();
            case ORGANISATION_SIZE -> person.organisation().size();
            case REGION -> person.organisation().region();
            case LANGUAGE ->
                person.languages().keySet().stream()
                        .filter(person::isFluentIn)
                        .findFirst()
                        .map(language -> language.code())
                        .orElse("");
            case EARLIER_EDITION -> String.valueOf(person.returning());
        };
    }

    private Map<String, Double> farTravellers() {
        Map<String, List<Integer>> byRegion = new TreeMap<>();
        placed().forEach(adept -> byRegion.computeIfAbsent(
                        table.adept(adept).person().organisation().region(), region -> new ArrayList<>())
                .add(adept));
        Map<String, Double> shares = new TreeMap<>();
        byRegion.forEach((region, adepts) ->
                shares.put(region, adepts.stream().filter(this::travelsFar).count() / (double) adepts.size()));
        return shares;
    }

    private boolean travelsFar(int adept) {
        Participant one = table.adept(adept).person();
        Participant other = table.mentor(groups.mentorOf(adept)).person();
        return !one.meetsRemotely(other) && one.place().kilometresTo(other.place()) > FAR_KM;
    }

    /** The Gini coefficient of loads in rising order. */
    private static double gini(int[] loads) {
        double weighted = 0;
        double sum = 0;
        for (int index = 0; index < loads.length; index++) {
            weighted += (2.0 * (index + 1) - loads.length - 1) * loads[index];
            sum += loads[index];
        }
        return sum == 0 ? 0 : weighted / (loads.length * sum);
    }
}
