package org.stegvis.mentoring.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A pool with its best groups, in the terms of the solver. */
record Solution(MatchingPool pool, PairTable table, FlowSearch flows, Assignment groups, boolean proven) {

    /** The best groups of the pool. */
    static Solution of(MatchingPool pool) {
        List<ImpossiblePin> impossible = new PinCheck(pool).impossible();
        if (!impossible.isEmpty()) {
            throw new PinsImpossible(impossible);
        }
        return solved(pool).orElseThrow(() -> new PinsImpossible(List.of(firstThatCannotBeAdded(pool))));
    }

    private static Optional<Solution> solved(MatchingPool pool) {
        PairTable table = new PairTable(pool, new Scoring(pool));
        Room room = new Room(pool);
        FlowSearch flows = new FlowSearch(table, room);
        return new GroupSearch(table, room, flows)
                .find()
                .map(found -> new Solution(pool, table, flows, found.groups(), found.proven()));
    }

    private static ImpossiblePin firstThatCannotBeAdded(MatchingPool pool) {
        Set<Pair> kept = new TreeSet<>();
        for (Pair pin : pool.pins()) {
            kept.add(pin);
            if (solved(pool.withPins(kept)).isEmpty()) {
                boolean alone = solved(pool.withPins(Set.of(pin))).isEmpty();
                return PinCheck.notWithOthers(pool, pin, alone);
            }
        }
        throw new IllegalStateException("All pins can be kept");
    }
}
