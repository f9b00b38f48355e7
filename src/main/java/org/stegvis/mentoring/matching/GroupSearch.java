package org.stegvis.mentoring.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The best groups of a pool. Flows find them; where a rule that concerns whole groups does not hold by itself, an
 * integer programme does, with what the flows found as its bounds. Only pools too large or too hard for that are solved
 * stepwise, and say so.
 */
final class GroupSearch {

    private static final int PAIRS_FOR_EXACT_SEARCH = 20_000;

    private final PairTable table;
    private final Room room;
    private final FlowSearch flows;

    GroupSearch(PairTable table, Room room, FlowSearch flows) {
        this.table = table;
        this.room = room;
        this.flows = flows;
    }

    /**
     * What a search has found.
     *
     * @param proven whether nothing better exists
     */
    record Found(Assignment groups, boolean proven) {}

    /** The best groups; empty when the pinned pairs cannot all be. */
    Optional<Found> find() {
        Frame open = Frame.open(table.mentors());
        if (table.size() > PAIRS_FOR_EXACT_SEARCH) {
            return stepwise(open);
        }
        Optional<Assignment> relaxed = flows.best(open);
        if (relaxed.isEmpty() || relaxed.get().keepsGroupRules()) {
            return relaxed.map(groups -> new Found(groups, true));
        }
        try {
            return exact(open, relaxed.get()).map(groups -> new Found(groups, true));
        } catch (GroupModel.NotProven tooLong) {
            return stepwise(open);
        }
    }

    private Optional<Assignment> exact(Frame open, Assignment relaxed) {
        return mostPlaced(relaxed).map(most -> {
            Assignment balanced = highestLowest(open, most);
            GroupModel scoring = asMany(most, balanced.lowest());
            scoring.wantBestScores(FlowGoal.bestScores(most));
            scoring.startFrom(balanced);
            return scoring.solve().orElseThrow();
        });
    }

    /** As many placed as possible, and with that number as many with priority as possible. */
    private Optional<Assignment> mostPlaced(Assignment relaxed) {
        GroupModel counting = new GroupModel(table, room, 0);
        counting.wantMost(relaxed.placed());
        counting.startFrom(relaxed);
        return counting.solve().map(most -> {
            GroupModel choosing = new GroupModel(table, room, 0);
            choosing.place(most.placed());
            choosing.wantMostWithPriority(withPriority());
            choosing.startFrom(most);
            return most.placedWithPriority() == withPriority()
                    ? most
                    : choosing.solve().orElseThrow();
        });
    }

    /** Groups that place as many and whose lowest score is the highest possible. */
    private Assignment highestLowest(Frame open, Assignment most) {
        Assignment best = most;
        int tooHigh = flows.highestLowest(open, most) + 1;
        int next = tooHigh - 1;
        while (best.lowest() + 1 < tooHigh) {
            GroupModel model = asMany(most, next);
            model.startFrom(best);
            Optional<Assignment> found = model.solve();
            tooHigh = found.isPresent() ? tooHigh : next;
            best = found.orElse(best);
            next = (best.lowest() + tooHigh) / 2;
        }
        return best;
    }

    private GroupModel asMany(Assignment most, int lowest) {
        GroupModel model = new GroupModel(table, room, lowest);
        model.place(most.placed());
        model.placeWithPriority(most.placedWithPriority());
        return model;
    }

    private int withPriority() {
        return (int) table.pool().adepts().stream().filter(Adept::priority).count();
    }

    /**
     * Decides the groups that break a rule, half of them at a time, those first that lose least, until none does. Proven
     * only when nothing had to be decided.
     */
    private Optional<Found> stepwise(Frame open) {
        Frame frame = open;
        while (true) {
            Optional<Assignment> rough = flows.roughlyBest(frame);
            if (rough.isEmpty()) {
                return Optional.empty();
            }
            Assignment groups = rough.get();
            if (groups.keepsGroupRules()) {
                groups = flows.best(frame).orElseThrow();
                if (groups.keepsGroupRules()) {
                    return Optional.of(new Found(groups, frame == open));
                }
            }
            frame = decided(frame, groups);
        }
    }

    private Frame decided(Frame frame, Assignment groups) {
        Frame decided = closed(pairsDecided(frame, groups), groups);
        Optional<Integer> bothWays = groups.rowsBothWays().stream()
                .filter(row -> !table.isPinned(table.adeptOf(row)))
                .findFirst();
        return bothWays.isPresent() ? decided.without(bothWays.get()) : decided;
    }

    /** Who wants to be alone has a mentor with few places alone; otherwise more others are placed. */
    private Frame pairsDecided(Frame frame, Assignment groups) {
        Frame decided = frame;
        int left = -groups.placed();
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            left += frame.places(room, table.mentor(mentor), mentor);
        }
        List<Integer> mentors = IntStream.range(0, table.mentors())
                .filter(groups::isPairNotAlone)
                .boxed()
                .sorted(Comparator.comparing((Integer mentor) -> room.places(table.mentor(mentor))))
                .toList();
        for (int mentor : mentors) {
            int blocked = room.places(table.mentor(mentor)) - 1;
            if (blocked <= Math.min(2, Math.max(1, left / 20)) || hasPin(groups, mentor)) {
                decided = decided.with(mentor, GroupKind.PAIR);
                left -= blocked;
            } else {
                for (int adept : groups.group(mentor)) {
                    if (table.adept(adept).wantsToBeAlone()) {
                        decided = decided.without(table.firstOf(adept), table.firstOf(adept + 1));
                    }
                }
            }
        }
        return decided;
    }

    private Frame closed(Frame frame, Assignment groups) {
        Frame closed = frame;
        List<Integer> tooSmall = IntStream.range(0, table.mentors())
                .filter(groups::isTooSmall)
                .boxed()
                .sorted(Comparator.comparing((Integer mentor) -> hasPin(groups, mentor))
                        .thenComparing(groups::load)
                        .thenComparing(mentor -> points(groups, mentor)))
                .toList();
        for (int mentor : tooSmall.subList(0, (tooSmall.size() + 1) / 2)) {
            closed = closed.with(mentor, hasPin(groups, mentor) ? GroupKind.GROUP : GroupKind.NONE);
        }
        return closed;
    }

    private boolean hasPin(Assignment groups, int mentor) {
        return groups.group(mentor).stream().anyMatch(table::isPinned);
    }

    private static int points(Assignment groups, int mentor) {
        return groups.group(mentor).stream().mapToInt(groups::score).sum();
    }
}
