package org.stegvis.mentoring.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.MatchingChange;
import org.stegvis.mentoring.MatchingChanges;
import org.stegvis.mentoring.Regions;
import org.stegvis.mentoring.RunContent;
import org.stegvis.mentoring.StoredRun;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.platform.language.Words;

/** Two runs of an edition side by side: their figures, who moved, and what each change by hand costs. */
@Component
class CompareRuns {

    private final MatchingChanges changes;
    private final MatchingPeople people;
    private final Regions regions;

    CompareRuns(MatchingChanges changes, MatchingPeople people, Regions regions) {
        this.changes = changes;
        this.people = people;
        this.regions = regions;
    }

    /** A figure in both runs. */
    record Figure(String what, String one, String other, boolean differs) {}

    /** An adept with another mentor, or with one in one of the runs alone. */
    record Moved(String adept, String from, String to) {}

    /** A change by hand and its cost in each run; empty where it was not in force. */
    record Changed(String what, String one, String other) {}

    /** Both runs. */
    record Compared(StoredRun one, StoredRun other, List<Figure> figures, List<Moved> moved, List<Changed> changes) {}

    Compared of(StoredRun one, StoredRun other, Words words) {
        RunContent first = content(one);
        RunContent second = content(other);
        List<MatchingChange> all = changes.of(one.edition());
        MatchingWords said = new MatchingWords(words, people.of(one.edition(), List.of()));
        return new Compared(
                one,
                other,
                figures(new MatchingFigures(first, regions, words), new MatchingFigures(second, regions, words)),
                moved(mentors(first), mentors(second), said, words),
                all.stream()
                        .filter(change -> first.changes().contains(change.id())
                                || second.changes().contains(change.id()))
                        .map(change -> new Changed(
                                said.change(change.what()), cost(first, change, said), cost(second, change, said)))
                        .toList());
    }

    private static List<Figure> figures(MatchingFigures one, MatchingFigures other) {
        Map<String, String> first = byName(one);
        Map<String, String> second = byName(other);
        List<Figure> both = new ArrayList<>();
        one.figures().forEach(figure -> both.add(beside(figure.what(), first, second)));
        return both;
    }

    private static Figure beside(String what, Map<String, String> one, Map<String, String> other) {
        String first = one.getOrDefault(what, "\u2013");
        String second = other.getOrDefault(what, "\u2013");
        return new Figure(what, first, second, !first.equals(second));
    }

    private static Map<String, String> byName(MatchingFigures figures) {
        return figures.figures().stream()
                .collect(Collectors.toMap(MatchingFigures.Figure::what, MatchingFigures.Figure::value));
    }

    private static List<Moved> moved(
            Map<String, String> before, Map<String, String> after, MatchingWords said, Words words) {
        Set<String> adepts = new TreeSet<>(before.keySet());
        adepts.addAll(after.keySet());
        Function<String, String> name = mentor -> mentor == null ? words.get("matching.noMentor") : said.name(mentor);
        return adepts.stream()
                .filter(adept -> !String.valueOf(before.get(adept)).equals(String.valueOf(after.get(adept))))
                .map(adept -> new Moved(said.name(adept), name.apply(before.get(adept)), name.apply(after.get(adept))))
                .sorted(Comparator.comparing(Moved::adept))
                .toList();
    }

    private static Map<String, String> mentors(RunContent run) {
        Map<String, String> mentors = new HashMap<>();
        for (PairExplanation pair : run.pairs()) {
            mentors.put(pair.pair().adept(), pair.pair().mentor());
        }
        return mentors;
    }

    private static String cost(RunContent run, MatchingChange change, MatchingWords said) {
        UUID id = change.id();
        return run.costs().stream()
                .filter(cost -> cost.change().equals(id))
                .findFirst()
                .map(said::cost)
                .orElse("");
    }

    private static RunContent content(StoredRun run) {
        return run.content().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
