package org.stegvis.mentoring.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A pool as a network: from each adept through her organisation's node in the mentor's group to the mentor and through
 * the mentor's places to the sink; or past all mentors. The cheapest flow is the best grouping, but for the rules that
 * concern whole groups, which a {@link Frame} must have decided.
 */
final class FlowNetwork {

    static {
        Loader.loadNativeLibraries();
    }

    private final PairTable table;
    private final Room room;
    private final Frame frame;
    private final FlowGoal goal;
    private final Map<Long, Integer> organisationNodes = new HashMap<>();
    private int nodes;
    private int arcs;
    private int[] tail = new int[1024];
    private int[] head = new int[1024];
    private int[] row = new int[1024];
    private long[] capacity = new long[1024];
    private long[] cost = new long[1024];
    private long[] flow = new long[0];

    /** The network of those rows that the frame allows and that are wanted; null wants all. */
    FlowNetwork(PairTable table, Room room, Frame frame, FlowGoal goal, BitSet wanted) {
        this.table = table;
        this.room = room;
        this.frame = frame;
        this.goal = goal;
        this.nodes = table.adepts() + table.mentors() + 3;
        int[] ofOrganisation = new int[table.adepts()];
        for (int adept = 0; adept < table.adepts(); adept++) {
            ofOrganisation[table.organisationOf(adept)]++;
        }
        for (int adept = 0; adept < table.adepts(); adept++) {
            int pair = next(wanted, table.firstOf(adept));
            while (pair < table.firstOf(adept + 1)) {
                if (frame.allows(table, pair, adept)) {
                    addPair(pair, adept, ofOrganisation[table.organisationOf(adept)] > 1);
                }
                pair = next(wanted, pair + 1);
            }
            if (!table.isPinned(adept)) {
                arc(adept, outNode(adept), 1, goal.out(table, adept), -1);
            }
        }
        arc(sink() - 2, sink(), Math.min(goal.leftOut(), table.adepts()), 0, -1);
        arc(sink() - 1, sink(), Math.min(goal.leftOutWithPriority(), table.adepts()), 0, -1);
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            Mentor who = table.mentor(mentor);
            for (int come = frame.least(room, who, mentor); come < frame.places(room, who, mentor); come++) {
                arc(mentorNode(mentor), sink(), 1, goal.load(table, room.loadCost(who, come)), -1);
            }
        }
    }

    private static int next(BitSet wanted, int from) {
        int next = wanted == null ? from : wanted.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return arcs;
    }

    int tail(int arc) {
        return tail[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    long cost(int arc) {
        return cost[arc];
    }

    /** How much more can flow through an arc. */
    long left(int arc) {
        return capacity[arc] - flow[arc];
    }

    long flow(int arc) {
        return flow[arc];
    }

    /** The row of the pair for which an arc stands, or -1. */
    int row(int arc) {
        return row[arc];
    }

    int sink() {
        return table.adepts() + table.mentors() + 2;
    }

    int mentorNode(int mentor) {
        return table.adepts() + mentor;
    }

    /** The node at which an adept comes to a mentor: that of her organisation in the group where there is one. */
    int arrivalNode(int mentor, int adept) {
        return organisationNodes.getOrDefault(key(mentor, adept), mentorNode(mentor));
    }

    /** Whether an arc leaves an adept without a mentor. */
    boolean leavesOut(int arc) {
        return head[arc] == sink() - 2 || head[arc] == sink() - 1;
    }

    /** The cheapest flow as groups; empty when those who must be placed cannot be. */
    Optional<Assignment> solve() {
        MinCostFlow solver = new MinCostFlow();
        try {
            for (int arc = 0; arc < arcs; arc++) {
                solver.addArcWithCapacityAndUnitCost(tail[arc], head[arc], capacity[arc], cost[arc]);
            }
            long toSink = table.adepts();
            for (int adept = 0; adept < table.adepts(); adept++) {
                solver.setNodeSupply(adept, 1);
            }
            for (int mentor = 0; mentor < table.mentors(); mentor++) {
                int least = frame.least(room, table.mentor(mentor), mentor);
                if (least > 0) {
                    solver.setNodeSupply(mentorNode(mentor), -least);
                    toSink -= least;
                }
            }
            if (toSink < 0) {
                return Optional.empty();
            }
            solver.setNodeSupply(sink(), -toSink);
            MinCostFlowBase.Status status = solver.solve();
            if (status == MinCostFlowBase.Status.INFEASIBLE) {
                return Optional.empty();
            }
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("The flow ended as " + status);
            }
            return Optional.of(read(solver));
        } finally {
            solver.delete();
        }
    }

    /** Lets these groups flow, without seeking better ones. */
    void carry(Assignment groups) {
        flow = new long[arcs];
        long[] arrived = new long[nodes];
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            arrived[mentorNode(mentor)] = (long) groups.load(mentor) - frame.least(room, table.mentor(mentor), mentor);
        }
        for (int arc = 0; arc < arcs; arc++) {
            boolean used = row[arc] >= 0 && groups.mentorOf(tail[arc]) == table.mentorOf(row[arc]);
            boolean out = tail[arc] < table.adepts() && leavesOut(arc) && !groups.isPlaced(tail[arc]);
            if (used || out) {
                flow[arc] = 1;
                arrived[head[arc]] += head[arc] >= sink() - 2 ? 1 : 0;
            }
        }
        for (int arc = 0; arc < arcs; arc++) {
            if (tail[arc] >= table.adepts()) {
                flow[arc] = Math.min(capacity[arc], arrived[tail[arc]]);
                arrived[tail[arc]] -= flow[arc];
            }
        }
    }

    private Assignment read(MinCostFlow solver) {
        int[] mentorOf = new int[table.adepts()];
        Arrays.fill(mentorOf, -1);
        flow = new long[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            flow[arc] = solver.getFlow(arc);
            if (flow[arc] > 0 && row[arc] >= 0) {
                mentorOf[tail[arc]] = table.mentorOf(row[arc]);
            }
        }
        return new Assignment(table, room, mentorOf);
    }

    private void addPair(int pair, int adept, boolean organisationComesMoreThanOnce) {
        int mentor = table.mentorOf(pair);
        int places = room.placesForOrganisation(table.mentor(mentor), table.adept(adept));
        if (places == 0) {
            return;
        }
        int to = mentorNode(mentor);
        if (organisationComesMoreThanOnce) {
            Integer known = organisationNodes.get(key(mentor, adept));
            if (known == null) {
                known = nodes++;
                organisationNodes.put(key(mentor, adept), known);
                arc(known, to, places, 0, -1);
            }
            to = known;
        }
        arc(adept, to, 1, goal.pair(table, pair, adept), pair);
    }

    private long key(int mentor, int adept) {
        return (long) mentor << 32 | table.organisationOf(adept);
    }

    private int outNode(int adept) {
        return sink() - (table.adept(adept).priority() ? 1 : 2);
    }

    private void arc(int from, int to, long most, long price, int pair) {
        if (arcs == tail.length) {
            int more = arcs * 2;
            tail = Arrays.copyOf(tail, more);
            head = Arrays.copyOf(head, more);
            row = Arrays.copyOf(row, more);
            capacity = Arrays.copyOf(capacity, more);
            cost = Arrays.copyOf(cost, more);
        }
        tail[arcs] = from;
        head[arcs] = to;
        capacity[arcs] = most;
        cost[arcs] = price;
        row[arcs++] = pair;
    }
}
