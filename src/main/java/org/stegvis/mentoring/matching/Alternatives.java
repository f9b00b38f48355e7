package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What would change if a group were another: other mentors for an adept, one more place for a mentor. */
final class Alternatives {

    private static final int NEXT_MENTORS = 3;

    private final PairTable table;
    private final Assignment groups;
    private final Frame kinds;
    private final Frame frame;
    private final FlowNetwork equallyLow;
    private final ResidualPaths exchanges;
    private final FlowNetwork anyScore;
    private final long[] reachedByUnplaced;
    private final long[] toFreePlace;
    private final long[] toOnePlaceMore;

    Alternatives(Solution solution) {
        table = solution.table();
        groups = solution.groups();
        kinds = Frame.of(groups);
        frame = kinds.notBelow(groups.lowest());
        equallyLow = solution.flows().networkOf(frame, groups);
        exchanges = new ResidualPaths(equallyLow, arc -> points(equallyLow, arc), arc -> !isOut(equallyLow, arc));
        anyScore = solution.flows().networkOf(kinds, groups);
        int[] unplaced = IntStream.range(0, table.adepts())
                .filter(adept -> !groups.isPlaced(adept))
                .toArray();
        ResidualPaths moves = new ResidualPaths(anyScore, arc -> 0, arc -> !isOut(anyScore, arc));
        reachedByUnplaced = moves.from(unplaced);
        toFreePlace = moves.to(anyScore.sink());
        toOnePlaceMore =
                new ResidualPaths(equallyLow, arc -> points(equallyLow, arc), arc -> true).from(equallyLow.sink());
    }

    /** The three mentors with the highest scores whom the adept was not given. */
    List<Alternative> forAdept(int adept) {
        List<Integer> rows = IntStream.range(table.firstOf(adept), table.firstOf(adept + 1))
                .filter(row -> table.mentorOf(row) != groups.mentorOf(adept))
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> -table.scoreOf(row)))
                .limit(NEXT_MENTORS)
                .toList();
        long[] back = exchanges.to(adept);
        List<Alternative> next = new ArrayList<>();
        for (int row : rows) {
            next.add(new Alternative(
                    table.mentor(table.mentorOf(row)).id(), table.scoreOf(row), whyNot(row, adept, back)));
        }
        return next;
    }

    /** What one more place at this mentor would give. */
    PlaceValue ofPlace(int mentor) {
        String id = table.mentor(mentor).id();
        if (kinds.kind(mentor) != GroupKind.GROUP) {
            return new PlaceValue(id, 0, 0, Reason.of(ReasonCode.PLACE_GIVES_NOTHING));
        }
        if (reachedByUnplaced[anyScore.mentorNode(mentor)] < ResidualPaths.UNREACHABLE) {
            return new PlaceValue(id, 1, 0, Reason.of(ReasonCode.PLACE_FOR_ONE_MORE));
        }
        long way = toOnePlaceMore[equallyLow.mentorNode(mentor)];
        long cost = way + groups.room().loadCost(table.mentor(mentor), groups.load(mentor));
        int gain = way == ResidualPaths.UNREACHABLE ? 0 : (int) Math.max(0, -cost);
        return new PlaceValue(
                id,
                0,
                gain,
                gain > 0 ? Reason.of(ReasonCode.PLACE_RAISES_SCORE, gain) : Reason.of(ReasonCode.PLACE_GIVES_NOTHING));
    }

    /** Whether one of this adept's organisation could come to the mentor, others moving on where they must. */
    boolean canTake(int mentor, int adept) {
        return kinds.kind(mentor) == GroupKind.GROUP
                && groups.room().placesForOrganisation(table.mentor(mentor), table.adept(adept)) > 0
                && toFreePlace[anyScore.arrivalNode(mentor, adept)] < ResidualPaths.UNREACHABLE;
    }

    /** Whether one more place at the mentor would be for this adept, without anybody moving. */
    boolean couldUsePlace(int mentor, int adept) {
        long fromOrganisation = groups.group(mentor).stream()
                .filter(other -> table.organisationOf(other) == table.organisationOf(adept))
                .count();
        return kinds.kind(mentor) == GroupKind.GROUP
                && fromOrganisation < groups.room().placesForOrganisation(table.mentor(mentor), table.adept(adept));
    }

    private Reason whyNot(int row, int adept, long[] back) {
        int mentor = table.mentorOf(row);
        if (!kinds.allows(table, row, adept)) {
            return Reason.of(ReasonCode.NOT_WITH_THESE_GROUPS);
        }
        if (table.scoreOf(row) < groups.lowest()) {
            return Reason.of(ReasonCode.WOULD_LOWER_LOWEST, groups.lowest());
        }
        long way = back[equallyLow.arrivalNode(mentor, adept)];
        if (!groups.isPlaced(adept) || way == ResidualPaths.UNREACHABLE) {
            return Reason.of(ReasonCode.WOULD_LEAVE_OUT);
        }
        return Reason.of(ReasonCode.WOULD_COST, way + Score.MOST - table.scoreOf(row));
    }

    /** The cost of an arc in whole points. */
    private long points(FlowNetwork network, int arc) {
        if (network.row(arc) >= 0) {
            return Score.MOST - table.scoreOf(network.row(arc));
        }
        return network.cost(arc) / FlowGoal.unit(table);
    }

    private static boolean isOut(FlowNetwork network, int arc) {
        return network.leavesOut(arc)
                || network.tail(arc) == network.sink() - 1
                || network.tail(arc) == network.sink() - 2;
    }
}
