package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which mentor each adept of a table is given. */
final class Assignment {

    private final PairTable table;
    private final Room room;
    private final int[] mentorOf;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** Mentors by adept; -1 for an adept without one. */
    Assignment(PairTable table, Room room, int[] mentorOf) {
        this.table = table;
        this.room = room;
        this.mentorOf = mentorOf.clone();
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            groups.add(new ArrayList<>());
        }
        for (int adept = 0; adept < mentorOf.length; adept++) {
            if (mentorOf[adept] >= 0) {
                groups.get(mentorOf[adept]).add(adept);
            }
        }
    }

    PairTable table() {
        return table;
    }

    Room room() {
        return room;
    }

    int mentorOf(int adept) {
        return mentorOf[adept];
    }

    boolean isPlaced(int adept) {
        return mentorOf[adept] >= 0;
    }

    /** The adepts of a mentor, without those who stand already. */
    List<Integer> group(int mentor) {
        return groups.get(mentor);
    }

    int load(int mentor) {
        return groups.get(mentor).size();
    }

    int placed() {
        return groups.stream().mapToInt(List::size).sum();
    }

    int placedWithPriority() {
        int placed = 0;
        for (int adept = 0; adept < mentorOf.length; adept++) {
            placed += isPlaced(adept) && table.adept(adept).priority() ? 1 : 0;
        }
        return placed;
    }

    int score(int adept) {
        return table.scoreOf(table.row(mentorOf[adept], adept));
    }

    /** The lowest score of a pair; 100 where there is none. */
    int lowest() {
        int lowest = Score.MOST;
        for (int adept = 0; adept < mentorOf.length; adept++) {
            lowest = isPlaced(adept) ? Math.min(lowest, score(adept)) : lowest;
        }
        return lowest;
    }

    /** The sum of the scores. */
    long total() {
        long total = 0;
        for (int adept = 0; adept < mentorOf.length; adept++) {
            total += isPlaced(adept) ? score(adept) : 0;
        }
        return total;
    }

    /** What uneven groups cost in points. */
    long loadCost() {
        long cost = 0;
        for (int mentor = 0; mentor < groups.size(); mentor++) {
            for (int come = 0; come < load(mentor); come++) {
                cost += room.loadCost(table.mentor(mentor), come);
            }
        }
        return cost;
    }

    /** The sum of the tie-breaks, of which the smallest wins. */
    long ties() {
        long ties = 0;
        for (int adept = 0; adept < mentorOf.length; adept++) {
            ties += isPlaced(adept) ? table.tieBreak(mentorOf[adept], adept) : 0;
        }
        return ties;
    }

    /** Whether the group has some, but fewer than the mentor asks for. */
    boolean isTooSmall(int mentor) {
        return load(mentor) > 0 && load(mentor) < room.least(table.mentor(mentor));
    }

    /** Whether an adept who wants to be alone is not. */
    boolean isPairNotAlone(int mentor) {
        return load(mentor) > 1
                && groups.get(mentor).stream()
                        .anyMatch(adept -> table.adept(adept).wantsToBeAlone());
    }

    /** The rows whose pair is there the other way round as well, both ways. */
    List<Integer> rowsBothWays() {
        Map<Pair, Integer> rows = new HashMap<>();
        for (int adept = 0; adept < mentorOf.length; adept++) {
            if (isPlaced(adept) && table.reverseOf(mentorOf[adept], adept) >= 0) {
                rows.put(pair(adept), table.row(mentorOf[adept], adept));
            }
        }
        return rows.entrySet().stream()
                .filter(row -> rows.containsKey(
                        new Pair(row.getKey().adept(), row.getKey().mentor())))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Whether the rules that concern whole groups hold; the search through flows alone does not see to them. */
    boolean keepsGroupRules() {
        for (int mentor = 0; mentor < groups.size(); mentor++) {
            if (isTooSmall(mentor) || isPairNotAlone(mentor)) {
                return false;
            }
        }
        return rowsBothWays().isEmpty();
    }

    Pair pair(int adept) {
        return new Pair(table.mentor(mentorOf[adept]).id(), table.adept(adept).id());
    }

    boolean sameAs(Assignment other) {
        return java.util.Arrays.equals(mentorOf, other.mentorOf);
    }
}
