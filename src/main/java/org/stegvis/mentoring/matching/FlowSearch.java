package org.stegvis.mentoring.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The best groups within a frame, by flows: most adepts placed, then most with priority, then the highest lowest
 * score, then the highest total less load costs, then the smallest tie-break. Large pools are solved on the best pairs
 * of each adept first; pairs that could still improve the result are added until there is none, so that it is exact.
 */
final class FlowSearch {

    private static final int PAIRS_SOLVED_AT_ONCE = 30_000;
    private static final int FIRST_PAIRS_OF_AN_ADEPT = 24;
    private static final int MORE_PAIRS_OF_AN_ADEPT = 8;

    private final PairTable table;
    private final Room room;
    private int pairsOfAnAdept = FIRST_PAIRS_OF_AN_ADEPT;
    private BitSet wanted;

    FlowSearch(PairTable table, Room room) {
        this.table = table;
        this.room = room;
        this.wanted = table.size() > PAIRS_SOLVED_AT_ONCE ? bestPairs(pairsOfAnAdept) : null;
    }

    /** The best groups in this frame; empty when the pinned adepts, or a group that must be, find no place. */
    Optional<Assignment> best(Frame frame) {
        return mostPlaced(frame).flatMap(most -> {
            int lowest = highestLowest(frame, most);
            return bestScores(frame.notBelow(lowest), most);
        });
    }

    /** Groups that place as many as possible. */
    Optional<Assignment> mostPlaced(Frame frame) {
        return solved(frame, FlowGoal.mostPlaced());
    }

    /** Groups with the best scores that place as many as these. */
    Optional<Assignment> bestScores(Frame frame, Assignment asManyAsIn) {
        return solved(frame, FlowGoal.bestScores(asManyAsIn));
    }

    /** Good groups that place about as many as possible, in one step. */
    Optional<Assignment> roughlyBest(Frame frame) {
        return solved(frame, FlowGoal.rough());
    }

    /** The highest score below which no pair needs to be when as many are placed as in these groups. */
    int highestLowest(Frame frame, Assignment asManyAsIn) {
        int possible = asManyAsIn.lowest();
        int tooHigh = Math.min(lowestPinned(), highestForAsMany(frame, asManyAsIn.placed())) + 1;
        int next = tooHigh - 1;
        while (possible + 1 < tooHigh) {
            Optional<Assignment> found = mostPlaced(frame.notBelow(next))
                    .filter(groups -> groups.placed() >= asManyAsIn.placed()
                            && groups.placedWithPriority() >= asManyAsIn.placedWithPriority());
            possible = found.map(Assignment::lowest).orElse(possible);
            tooHigh = found.isPresent() ? tooHigh : next;
            next = (possible + tooHigh) / 2;
        }
        return possible;
    }

    /** The highest score that so many adepts could reach if each had her best mentor. */
    private int highestForAsMany(Frame frame, int placed) {
        int[] adeptsWithBest = new int[Score.MOST + 1];
        for (int adept = 0; adept < table.adepts(); adept++) {
            int best = -1;
            for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
                if (table.scoreOf(row) > best && frame.allows(table, row, adept)) {
                    best = table.scoreOf(row);
                }
            }
            if (best >= 0) {
                adeptsWithBest[best]++;
            }
        }
        int score = Score.MOST;
        for (int reaching = adeptsWithBest[score]; reaching < placed; reaching += adeptsWithBest[score]) {
            score--;
        }
        return score;
    }

    private int lowestPinned() {
        int lowest = Score.MOST;
        for (int adept = 0; adept < table.adepts(); adept++) {
            lowest = table.isPinned(adept) ? Math.min(lowest, table.scoreOf(table.firstOf(adept))) : lowest;
        }
        return lowest;
    }

    /**
     * The network of a frame with these groups flowing in it. In large pools it has only the pairs that the search
     * looked at and those of adepts without a place.
     */
    FlowNetwork networkOf(Frame frame, Assignment groups) {
        BitSet used = wanted == null ? null : (BitSet) wanted.clone();
        for (int adept = 0; used != null && adept < table.adepts(); adept++) {
            if (groups.isPlaced(adept)) {
                used.set(table.row(groups.mentorOf(adept), adept));
            } else {
                used.set(table.firstOf(adept), table.firstOf(adept + 1));
            }
        }
        FlowNetwork network = network(frame, FlowGoal.bestScores(groups), used);
        network.carry(groups);
        return network;
    }

    private Optional<Assignment> solved(Frame frame, FlowGoal goal) {
        while (true) {
            FlowNetwork network = network(frame, goal, wanted);
            Optional<Assignment> found = network.solve();
            if (wanted == null) {
                return found;
            }
            if (found.isEmpty()) {
                pairsOfAnAdept *= 4;
                wanted = pairsOfAnAdept < table.mentors() ? bestPairs(pairsOfAnAdept) : null;
            } else if (!addsPairs(frame, goal, network)) {
                return found;
            }
        }
    }

    /** Adds the pairs that could make this result better, a few for each adept; whether there were any. */
    private boolean addsPairs(Frame frame, FlowGoal goal, FlowNetwork network) {
        long[] price = new ResidualPaths(network, network::cost, arc -> true).prices();
        boolean more = false;
        long[] gains = new long[MORE_PAIRS_OF_AN_ADEPT];
        int[] rows = new int[MORE_PAIRS_OF_AN_ADEPT];
        for (int adept = 0; adept < table.adepts(); adept++) {
            Arrays.fill(gains, 0);
            for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
                int mentor = table.mentorOf(row);
                long gain = price[network.mentorNode(mentor)] - price[adept] - goal.pair(table, row, adept);
                if (gain > gains[gains.length - 1]
                        && !wanted.get(row)
                        && frame.allows(table, row, adept)
                        && room.placesForOrganisation(table.mentor(mentor), table.adept(adept)) > 0) {
                    long full = price[network.mentorNode(mentor)] - price[network.arrivalNode(mentor, adept)];
                    keep(gain - Math.max(0, full), row, gains, rows);
                }
            }
            for (int index = 0; index < gains.length && gains[index] > 0; index++) {
                wanted.set(rows[index]);
                more = true;
            }
        }
        return more;
    }

    private static void keep(long gain, int row, long[] gains, int[] rows) {
        int index = gains.length - 1;
        if (gain <= gains[index]) {
            return;
        }
        for (; index > 0 && gains[index - 1] < gain; index--) {
            gains[index] = gains[index - 1];
            rows[index] = rows[index - 1];
        }
        gains[index] = gain;
        rows[index] = row;
    }

    private FlowNetwork network(Frame frame, FlowGoal goal, BitSet rows) {
        return new FlowNetwork(table, room, frame, goal, rows);
    }

    private BitSet bestPairs(int ofEach) {
        BitSet best = new BitSet(table.size());
        for (int adept = 0; adept < table.adepts(); adept++) {
            int from = table.firstOf(adept);
            long[] order = new long[table.firstOf(adept + 1) - from];
            for (int row = 0; row < order.length; row++) {
                long worse = (Score.MOST - table.scoreOf(from + row)) * PairTable.TIES
                        + table.tieBreak(table.mentorOf(from + row), adept);
                order[row] = worse << 32 | row;
            }
            Arrays.sort(order);
            for (int index = 0; index < Math.min(ofEach, order.length); index++) {
                best.set(from + (int) order[index]);
            }
        }
        return best;
    }
}
