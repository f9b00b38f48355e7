package org.stegvis.mentoring.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stegvis.mentoring.Regions;
import org.stegvis.mentoring.RunContent;
import org.stegvis.mentoring.matching.Fairness;
import org.stegvis.mentoring.matching.Fairness.GroupFigures;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Words;

/**
 * The figures of a run, without anybody's name. Groups of fewer than five are not shown, to nobody: what a coordinator
 * prints may be read by others.
 */
record MatchingFigures(RunContent run, Regions regions, Words words) {

    private static final int PERCENT = 100;

    /** A figure with what it is. */
    record Figure(String what, String value) {}

    /** How one group of adepts fares; why it should be looked at is empty where nothing stands out. */
    record Fare(String group, String adepts, String placed, String score, String lookAt) {}

    /** A competence that more adepts want than there are places for. */
    record Gap(String competence, int wanted, int places, int gap) {}

    /** What the run comes to. */
    public List<Figure> figures() {
        Fairness fair = run.fairness();
        List<Figure> all = new ArrayList<>();
        all.add(figure(
                "placed",
                words.get(
                        "matching.ofAll", run.figures().placed(), run.figures().adepts())));
        all.add(figure("groups", run.groups().size()));
        all.add(figure("unplaced", run.unplaced().size() + run.waiting().size()));
        all.add(figure("reserves", run.reserves().size()));
        if (run.figures().placed() > 0) {
            all.add(figure("lowest", run.figures().lowestScore()));
            all.add(figure(
                    "average",
                    number(run.figures().totalScore() / (double) run.figures().placed())));
            all.add(figure("tenth", fair.tenthPercentile()));
            all.add(figure("spread", fair.loadSpread()));
            all.add(figure("gini", number(fair.loadGini())));
        }
        all.add(figure("proven", words.get(run.figures().proven() ? "matching.isProven" : "matching.isNotProven")));
        return all;
    }

    /** How groups of adepts fare, those large enough to be shown. */
    public List<Fare> fares() {
        return run.fairness().groups().stream()
                .filter(group -> !group.isSmall() && !group.value().isBlank())
                .map(this::fare)
                .toList();
    }

    /** Whether some groups are too small to be shown. */
    public boolean someAreSmall() {
        return run.fairness().groups().stream().anyMatch(GroupFigures::isSmall);
    }

    /** What mentors are to be recruited for, the widest gap first. */
    public List<Gap> gaps() {
        return run.balance().counts().entrySet().stream()
                .filter(count -> count.getValue().gap() > 0)
                .map(count -> new Gap(
                        words.get(count.getKey().textKey()),
                        count.getValue().wanted(),
                        count.getValue().places(),
                        count.getValue().gap()))
                .sorted((one, other) -> other.gap() - one.gap())
                .toList();
    }

    /** The share of pairs that meet more than a hundred kilometres apart, by region. */
    public List<Figure> farTravellers() {
        return run.fairness().farTravellers().entrySet().stream()
                .filter(region -> region.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(region -> new Figure(region(region.getKey()), percent(region.getValue())))
                .toList();
    }

    private Fare fare(GroupFigures group) {
        List<String> lookAt = new ArrayList<>();
        if (group.fewPlaced()) {
            lookAt.add(words.get("matching.fewPlaced"));
        }
        if (group.otherScores()) {
            lookAt.add(words.get("matching.otherScores"));
        }
        return new Fare(
                words.get("matching.by." + by(group)) + ": " + value(group),
                number(group.adepts()),
                percent(group.placed() / (double) group.adepts()),
                number(group.meanScore()),
                String.join(" ", lookAt));
    }

    private String value(GroupFigures group) {
        return switch (group.dimension()) {
            case REGION -> region(group.value());
            case LANGUAGE ->
                Language.ofCode(group.value().toLowerCase(Locale.ROOT))
                        .map(language -> words.get("mentoring.language." + language.code()))
                        .orElse(group.value());
            case EARLIER_EDITION ->
                words.get(Boolean.parseBoolean(group.value()) ? "form.option.yes" : "form.option.no");
            case SECTOR, ORGANISATION_TYPE, ORGANISATION_SIZE -> option(by(group), group);
        };
    }

    private static String by(GroupFigures group) {
        return switch (group.dimension()) {
            case SECTOR -> "sector";
            case ORGANISATION_TYPE -> "organisationType";
            case ORGANISATION_SIZE -> "organisationSize";
            case REGION -> "region";
            case LANGUAGE -> "language";
            case EARLIER_EDITION -> "earlierEdition";
        };
    }

    private String option(String field, GroupFigures group) {
        return words.texts()
                .find(words.language(), "application.option." + field + "." + group.value())
                .orElse(group.value());
    }

    private String region(String code) {
        return Optional.of(code)
                .flatMap(regions::find)
                .map(region -> region.name(words.language()))
                .orElse(code);
    }

    private Figure figure(String what, Object value) {
        return new Figure(
                words.get("matching.figure." + what),
                value instanceof Integer count ? number(count) : value.toString());
    }

    private String percent(double share) {
        return number(Math.round(share * PERCENT)) + "\u00a0%";
    }

    private String number(double number) {
        NumberFormat format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
