package org.stegvis.mentoring.matching;

import java.util.Arrays;
import java.util.BitSet;

/** The ground on which groups are sought: what kind of group each mentor leads, and which pairs are left out. */
final class Frame {

    private final GroupKind[] kinds;
    private final BitSet leftOut;
    private final int lowest;

    private Frame(GroupKind[] kinds, BitSet leftOut, int lowest) {
        this.kinds = kinds;
        this.leftOut = leftOut;
        this.lowest = lowest;
    }

    /** Nothing is decided. */
    static Frame open(int mentors) {
        GroupKind[] kinds = new GroupKind[mentors];
        Arrays.fill(kinds, GroupKind.UNDECIDED);
        return new Frame(kinds, new BitSet(), 0);
    }

    /** The frame in which these groups were found: who leads a group, a pair or none stays so. */
    static Frame of(Assignment groups) {
        PairTable table = groups.table();
        GroupKind[] kinds = new GroupKind[table.mentors()];
        for (int mentor = 0; mentor < kinds.length; mentor++) {
            boolean closed = groups.load(mentor) == 0 && groups.room().least(table.mentor(mentor)) > 1;
            kinds[mentor] = closed ? GroupKind.NONE : GroupKind.GROUP;
        }
        BitSet leftOut = new BitSet();
        for (int adept = 0; adept < table.adepts(); adept++) {
            int mentor = groups.mentorOf(adept);
            if (mentor >= 0) {
                if (table.adept(adept).wantsToBeAlone()) {
                    kinds[mentor] = GroupKind.PAIR;
                }
                int reverse = table.reverseOf(mentor, adept);
                if (reverse >= 0) {
                    leftOut.set(reverse);
                }
            }
        }
        return new Frame(kinds, leftOut, 0);
    }

    /** The same frame without pairs whose score is lower. */
    Frame notBelow(int score) {
        return new Frame(kinds, leftOut, score);
    }

    /** The same frame with one mentor decided. */
    Frame with(int mentor, GroupKind kind) {
        GroupKind[] others = kinds.clone();
        others[mentor] = kind;
        return new Frame(others, leftOut, lowest);
    }

    /** The same frame with one pair less. */
    Frame without(int row) {
        return without(row, row + 1);
    }

    /** The same frame without these rows of the table. */
    Frame without(int from, int to) {
        BitSet more = (BitSet) leftOut.clone();
        more.set(from, to);
        return new Frame(kinds, more, lowest);
    }

    GroupKind kind(int mentor) {
        return kinds[mentor];
    }

    /** Whether a row of the table may be used. */
    boolean allows(PairTable table, int row, int adept) {
        GroupKind kind = kinds[table.mentorOf(row)];
        return table.scoreOf(row) >= lowest
                && kind != GroupKind.NONE
                && (kind != GroupKind.GROUP || !table.adept(adept).wantsToBeAlone())
                && !leftOut.get(row);
    }

    /** How many adepts a mentor can be given here. */
    int places(Room room, Mentor mentor, int index) {
        return switch (kinds[index]) {
            case NONE -> 0;
            case PAIR -> Math.min(1, room.places(mentor));
            case GROUP, UNDECIDED -> room.places(mentor);
        };
    }

    /** How many adepts a mentor must be given here; that a mentor with a minimum of one has nobody breaks nothing. */
    int least(Room room, Mentor mentor, int index) {
        int least = room.least(mentor);
        return kinds[index] == GroupKind.GROUP && least > 1 ? least : 0;
    }
}
