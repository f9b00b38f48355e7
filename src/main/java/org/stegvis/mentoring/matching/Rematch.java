package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stegvis.mentoring.matching.MatchingPool.StandingPair;

/**
 * New mentors for those who lost theirs, with as little change as possible: nobody else moves, unless one single
 * person who has agreed to it makes room for more. Those who lost the same mentor stay together where a mentor has
 * room for all of them.
 *
 * @param run the groups of those concerned; whoever stands already is not in it
 * @param together whether all of them come to the same mentor
 * @param mover the person who changes mentor to make room, if anybody does; her new mentor stands in the run
 */
public record Rematch(MatchingRun run, boolean together, Optional<String> mover) {

    /**
     * Finds the new groups.
     *
     * @param pool the adepts concerned; all mentors who remain, with the standing pairs of the groups that go on; the
     *     pairs that ended are among the failed ones
     * @param mayMove ids of adepts in standing pairs who have agreed to change their mentor
     */
    public static Rematch of(MatchingPool pool, Set<String> mayMove) {
        Optional<MatchingRun> block = together(pool);
        if (block.isPresent()) {
            return new Rematch(block.get(), pool.adepts().size() > 1, Optional.empty());
        }
        Rematch still = new Rematch(MatchingRun.of(pool), false, Optional.empty());
        if (still.run.unplaced().isEmpty()) {
            return still;
        }
        return pool.standing().stream()
                .filter(pair -> mayMove.contains(pair.adept().id()))
                .flatMap(pair -> withMove(pool, pair).stream())
                .filter(moved -> moved.unplaced() < still.unplaced())
                .min(BEST_FIRST)
                .orElse(still);
    }

    private static final Comparator<Rematch> BEST_FIRST = Comparator.comparing(Rematch::unplaced)
            .thenComparing(rematch -> -rematch.run.figures().lowestScore())
            .thenComparing(rematch ->
                    rematch.run.figures().loadCost() - rematch.run.figures().totalScore())
            .thenComparing(rematch -> rematch.mover.orElse(""));

    private int unplaced() {
        return run.unplaced().size();
    }

    /** All at one mentor, the one with the highest lowest score and then the highest total. */
    private static Optional<MatchingRun> together(MatchingPool pool) {
        if (pool.adepts().isEmpty() || !pool.pins().isEmpty()) {
            return Optional.empty();
        }
        return pool.mentors().stream()
                .flatMap(mentor -> kept(pool.withPins(pool.adepts().stream()
                                .map(adept -> new Pair(mentor.id(), adept.id()))
                                .collect(Collectors.toSet())))
                        .stream())
                .map(run -> new Rematch(run, true, Optional.empty()))
                .min(BEST_FIRST)
                .map(Rematch::run);
    }

    /** One person moves to another mentor, the best for those concerned. */
    private static List<Rematch> withMove(MatchingPool pool, StandingPair moving) {
        List<StandingPair> others =
                pool.standing().stream().filter(pair -> !pair.equals(moving)).toList();
        List<Adept> adepts = new ArrayList<>(pool.adepts());
        adepts.add(moving.adept());
        MatchingPool freed = pool.withStanding(others).withAdepts(adepts);
        List<Rematch> moves = new ArrayList<>();
        for (Mentor mentor : pool.mentors()) {
            if (!mentor.id().equals(moving.mentor())) {
                Set<Pair> pins = new TreeSet<>(pool.pins());
                pins.add(new Pair(mentor.id(), moving.adept().id()));
                kept(freed.withPins(pins))
                        .ifPresent(run -> moves.add(new Rematch(
                                run, false, Optional.of(moving.adept().id()))));
            }
        }
        return moves;
    }

    private static Optional<MatchingRun> kept(MatchingPool pool) {
        try {
            return Optional.of(MatchingRun.of(pool));
        } catch (PinsImpossible impossible) {
            return Optional.empty();
        }
    }
}
