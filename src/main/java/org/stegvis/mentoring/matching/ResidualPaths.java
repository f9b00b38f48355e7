package org.stegvis.mentoring.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** Cheapest ways to change a solved flow: forward where an arc has room, backward where something flows. */
final class ResidualPaths {

    /** Further than any way. */
    static final long UNREACHABLE = Long.MAX_VALUE / 4;

    private final FlowNetwork network;
    private final IntToLongFunction cost;
    private final IntPredicate open;
    private final int[] firstOut;
    private final int[] nextOut;

    /** Ways through the open arcs of this network, with a cost of one's own for each. */
    ResidualPaths(FlowNetwork network, IntToLongFunction cost, IntPredicate open) {
        this.network = network;
        this.cost = cost;
        this.open = open;
        this.firstOut = new int[network.nodes()];
        this.nextOut = new int[2 * network.arcs()];
        Arrays.fill(firstOut, -1);
        for (int arc = network.arcs() - 1; arc >= 0; arc--) {
            link(2 * arc, network.tail(arc));
            link(2 * arc + 1, network.head(arc));
        }
    }

    /** The cost of the cheapest way from any of these nodes to every other. */
    long[] from(int... nodes) {
        return relaxed(startingAt(nodes), false, nodes);
    }

    /** The cost of the cheapest way from every node to this one. */
    long[] to(int node) {
        return relaxed(startingAt(node), true, node);
    }

    /** A price for each node with which no arc that can change is cheaper than the difference of its ends. */
    long[] prices() {
        int[] all = new int[network.nodes()];
        Arrays.setAll(all, node -> node);
        return relaxed(new long[network.nodes()], false, all);
    }

    private long[] relaxed(long[] distance, boolean backward, int... starts) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        boolean[] waiting = new boolean[distance.length];
        for (int start : starts) {
            queue.add(start);
            waiting[start] = true;
        }
        while (!queue.isEmpty()) {
            int node = queue.poll();
            waiting[node] = false;
            for (int link = firstOut[node]; link >= 0; link = nextOut[link]) {
                int arc = link >> 1;
                boolean leavesTail = (link & 1) == 0;
                boolean alongArc = leavesTail != backward;
                if (open.test(arc) && (alongArc ? network.left(arc) > 0 : network.flow(arc) > 0)) {
                    int other = leavesTail ? network.head(arc) : network.tail(arc);
                    long reached = distance[node] + (alongArc ? cost.applyAsLong(arc) : -cost.applyAsLong(arc));
                    if (reached < distance[other]) {
                        distance[other] = reached;
                        if (!waiting[other]) {
                            waiting[other] = true;
                            queue.add(other);
                        }
                    }
                }
            }
        }
        return distance;
    }

    private long[] startingAt(int... nodes) {
        long[] distance = new long[network.nodes()];
        Arrays.fill(distance, UNREACHABLE);
        for (int node : nodes) {
            distance[node] = 0;
        }
        return distance;
    }

    private void link(int link, int node) {
        nextOut[link] = firstOut[node];
        firstOut[node] = link;
    }
}
