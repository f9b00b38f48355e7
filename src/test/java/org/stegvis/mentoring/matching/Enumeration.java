package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best groups of a small pool by looking at all there are. */
final class Enumeration {

    private final MatchingPool pool;
    private final Referee referee;
    private final PairTable table;
    private final Scoring scoring;
    private final List<List<Mentor>> choices = new ArrayList<>();
    private long[] bestValue;
    private Map<String, String> best;

    private Enumeration(MatchingPool pool) {
        this.pool = pool;
        this.referee = new Referee(pool);
        this.scoring = new Scoring(pool);
        this.table = new PairTable(pool, scoring);
        for (Adept adept : pool.adepts()) {
            choices.add(pool.mentors().stream()
                    .filter(mentor -> mentor.most() > 0 && referee.possible(mentor, adept))
                    .toList());
        }
    }

    /** What the best groups come to, in the order of the goals; larger is better. Null when none keeps the rules. */
    record Best(long[] value, Map<String, String> mentorOf) {}

    static Best of(MatchingPool pool) {
        Enumeration all = new Enumeration(pool);
        all.choose(0, new HashMap<>());
        return all.best == null ? null : new Best(all.bestValue, all.best);
    }

    private void choose(int adept, Map<String, String> mentorOf) {
        if (adept == choices.size()) {
            compare(mentorOf);
            return;
        }
        String id = pool.adepts().get(adept).person().id();
        choose(adept + 1, mentorOf);
        for (Mentor mentor : choices.get(adept)) {
            mentorOf.put(id, mentor.person().id());
            choose(adept + 1, mentorOf);
        }
        mentorOf.remove(id);
    }

    private void compare(Map<String, String> mentorOf) {
        if (referee.broken(mentorOf).isEmpty()) {
            long[] value = value(mentorOf);
            if (best == null || Arrays.compare(value, bestValue) > 0) {
                best = new HashMap<>(mentorOf);
                bestValue = value;
            }
        }
    }

    private long[] value(Map<String, String> mentorOf) {
        long priority = 0;
        long lowest = 100;
        long total = 0;
        long ties = 0;
        Map<String, Integer> loads = new HashMap<>();
        for (Adept adept : pool.adepts()) {
            String to = mentorOf.get(adept.person().id());
            if (to != null) {
                Mentor mentor = pool.mentor(to).orElseThrow();
                int score = scoring.total(mentor, adept);
                priority += adept.priority() ? 1 : 0;
                lowest = Math.min(lowest, score);
                total += score;
                int others = loads.merge(to, 1, Integer::sum) - 1;
                total -= new int[] {0, 2, 6, 12}[others];
                ties += table.tieBreak(
                        table.indexOfMentor(to),
                        table.indexOfAdept(adept.person().id()));
            }
        }
        return new long[] {mentorOf.size(), priority, lowest, total, -ties};
    }
}
