package org.stegvis.mentoring.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stegvis.mentoring.ManualChange;
import org.stegvis.mentoring.MatchingChange;
import org.stegvis.mentoring.RunContent;
import org.stegvis.mentoring.matching.Alternative;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.mentoring.matching.PlaceValue;
import org.stegvis.mentoring.matching.Reason;
import org.stegvis.mentoring.matching.Score;
import org.stegvis.mentoring.matching.UnplacedExplanation;
import org.stegvis.mentoring.web.MatchingPeople.Someone;
import org.stegvis.platform.language.Words;

/** What the page of a run shows of its people. */
final class MatchingGlance {

    private final Words words;
    private final MatchingWords said;
    private final Map<String, Someone> people;
    private final RunContent run;
    private final Map<Pair, PairExplanation> pairs;
    private final List<Pair> accepted;

    MatchingGlance(Words words, Map<String, Someone> people, RunContent run, List<MatchingChange> inForce) {
        this.words = words;
        this.said = new MatchingWords(words, people);
        this.people = people;
        this.run = run;
        this.pairs = run.pairs().stream().collect(Collectors.toMap(PairExplanation::pair, Function.identity()));
        this.accepted = inForce.stream()
                .map(MatchingChange::what)
                .filter(ManualChange.Accept.class::isInstance)
                .map(ManualChange.Accept.class::cast)
                .map(pair -> new Pair(pair.mentor().toString(), pair.adept().toString()))
                .toList();
    }

    /** A mentor with her adepts; what one more place at her would give is empty where it gives nothing. */
    record Group(Someone mentor, int lowest, String onePlaceMore, List<Member> adepts) {}

    /**
     * An adept in a group.
     *
     * @param reasons the three strongest, without points
     * @param others the next mentors, and why they are not hers
     * @param toAccept whether she scores so low that the pair must be accepted
     */
    record Member(
            Someone adept,
            int score,
            List<String> reasons,
            List<TermLine> terms,
            List<String> warnings,
            int rankForAdept,
            int rankForMentor,
            boolean pinned,
            boolean toAccept,
            List<String> others) {}

    /** A term of a score with the facts behind it. */
    record TermLine(String name, int points, int most, String facts) {}

    /** An adept without a mentor: why, and what would help. */
    record Unplaced(Someone adept, List<String> why, List<Help> changes) {}

    /** A change that would give somebody a place; its address is empty where no button can make it. */
    record Help(String sentence, String address) {}

    /** The groups whose mentor or adepts have this in their names or organisations, in this order. */
    List<Group> groups(String sought, String order) {
        String part = sought.strip().toLowerCase(Locale.ROOT);
        return run.groups().stream()
                .map(this::group)
                .filter(group -> part.isEmpty() || holds(group, part))
                .sorted(orders().getOrDefault(order, orders().get("mentor")))
                .toList();
    }

    /** The orders in which groups can be shown, by their codes. */
    static Map<String, Comparator<Group>> orders() {
        Map<String, Comparator<Group>> orders = new LinkedHashMap<>();
        orders.put("mentor", Comparator.comparing(group -> group.mentor().name()));
        orders.put("lowest", Comparator.comparing(Group::lowest));
        orders.put("size", Comparator.comparing(group -> -group.adepts().size()));
        return orders;
    }

    List<Unplaced> unplaced() {
        return run.unplaced().stream().map(this::unplaced).toList();
    }

    /** Adepts who wait because two of their organisation are matched already. */
    List<Someone> waiting() {
        return run.waiting().stream().map(this::who).toList();
    }

    List<Someone> reserves() {
        return run.reserves().stream().map(this::who).toList();
    }

    private Group group(MatchingRun.Group group) {
        List<Member> members = group.adepts().stream()
                .map(adept -> member(pairs.get(new Pair(group.mentor(), adept))))
                .sorted(Comparator.comparing(member -> member.adept().name()))
                .toList();
        return new Group(
                who(group.mentor()),
                members.stream().mapToInt(Member::score).min().orElse(0),
                onePlaceMore(group.mentor()),
                members);
    }

    private Member member(PairExplanation pair) {
        return new Member(
                who(pair.pair().adept()),
                pair.score().total(),
                said.sentences(pair.plainReasons()),
                pair.score().terms().stream().map(this::term).toList(),
                said.sentences(pair.warnings()),
                pair.rankForAdept(),
                pair.rankForMentor(),
                pair.pinned(),
                pair.score().total() < run.rules().lowScore() && !accepted.contains(pair.pair()),
                run.nextMentors().getOrDefault(pair.pair().adept(), List.of()).stream()
                        .map(this::alternative)
                        .toList());
    }

    private TermLine term(Score.TermPoints term) {
        return new TermLine(
                words.get(term.term().textKey()),
                term.points(),
                term.most(),
                String.join(" ", said.sentences(term.reasons())));
    }

    private String alternative(Alternative other) {
        return words.get(
                "matching.nextMentor", said.name(other.mentor()), other.score(), said.sentence(other.whyNot()));
    }

    private String onePlaceMore(String mentor) {
        return run.placeValues().stream()
                .filter(value -> value.mentor().equals(mentor) && value.adeptsMore() + value.pointsMore() > 0)
                .findFirst()
                .map(PlaceValue::reason)
                .map(said::sentence)
                .orElse("");
    }

    private Unplaced unplaced(UnplacedExplanation unplaced) {
        List<String> why = new ArrayList<>();
        unplaced.mentorsRuledOut()
                .forEach((code, mentors) -> why.add(
                        words.get("matching.ruledOut", mentors, said.sentence(new Reason(code, unknownFigures())))));
        return new Unplaced(
                who(unplaced.adept()),
                why,
                unplaced.changes().stream()
                        .map(change -> new Help(
                                said.sentence(change),
                                address(unplaced.adept(), change).orElse("")))
                        .toList());
    }

    /** What a sentence about several mentors cannot say of each. */
    private static List<Object> unknownFigures() {
        return List.of("\u2026", "\u2026");
    }

    /** What the form of a change is opened with, so that it makes this one. */
    private Optional<String> address(String adept, Reason change) {
        String hers = "adept=" + adept;
        return switch (change.code()) {
            case ACCEPT_GROUP -> Optional.of("kind=inGroup&" + hers);
            case ACCEPT_REMOTE -> Optional.of("kind=remotely&" + hers);
            case ACCEPT_LANGUAGE ->
                Optional.of(
                        "kind=follows&" + hers + "&language=" + change.figures().get(0));
            case ACCEPT_COMPETENCE ->
                Optional.of(
                        "kind=wants&" + hers + "&competence=" + change.figures().get(0));
            case ONE_MORE_PLACE -> placeMore(change);
            default -> Optional.empty();
        };
    }

    private Optional<String> placeMore(Reason change) {
        return change.figures().stream()
                .filter(Reason.PersonNamed.class::isInstance)
                .map(named -> ((Reason.PersonNamed) named).id())
                .findFirst()
                .map(mentor ->
                        "kind=places&mentor=" + mentor + "&most=" + (who(mentor).places() + 1));
    }

    private Someone who(String participation) {
        return people.getOrDefault(participation, nobody(participation));
    }

    private Someone nobody(String participation) {
        return new Someone(participation, words.get("matching.unknown"), "", 0, null, 0, false);
    }

    private static boolean holds(Group group, String part) {
        return has(group.mentor(), part) || group.adepts().stream().anyMatch(member -> has(member.adept(), part));
    }

    private static boolean has(Someone somebody, String part) {
        return somebody.full().toLowerCase(Locale.ROOT).contains(part)
                || String.valueOf(somebody.application()).equals(part);
    }
}
