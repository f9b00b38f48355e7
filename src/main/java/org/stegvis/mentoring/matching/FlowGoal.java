package org.stegvis.mentoring.matching;

/**
 * What a flow is to reach: first that as few as possible are left out, then, with that number given, the best scores.
 *
 * @param pointsLeftOut what leaving somebody out costs beside scores
 */
record FlowGoal(boolean scores, int leftOut, int leftOutWithPriority, int pointsLeftOut) {

    /** In the rough, who wants to be alone goes to a mentor with few places. */
    private static final int POINTS_A_PLACE = 20;

    /** As few left out as possible, and among those as few with priority as possible. */
    static FlowGoal mostPlaced() {
        return new FlowGoal(false, Integer.MAX_VALUE, Integer.MAX_VALUE, 0);
    }

    /** Good scores with about as many placed as possible: leaving somebody out costs much, but not more than all. */
    static FlowGoal rough() {
        return new FlowGoal(true, Integer.MAX_VALUE, Integer.MAX_VALUE, 10 * Score.MOST);
    }

    /** The best scores with just as many placed as in these groups. */
    static FlowGoal bestScores(Assignment asManyAsIn) {
        PairTable table = asManyAsIn.table();
        int withPriority = 0;
        for (int adept = 0; adept < table.adepts(); adept++) {
            withPriority += table.adept(adept).priority() ? 1 : 0;
        }
        int leftWithPriority = withPriority - asManyAsIn.placedWithPriority();
        int left = table.adepts() - asManyAsIn.placed() - leftWithPriority;
        return new FlowGoal(true, left, leftWithPriority, 0);
    }

    /** The cost of a pair. */
    long pair(PairTable table, int row, int adept) {
        if (!scores) {
            return 0;
        }
        boolean blocksPlaces = pointsLeftOut > 0 && table.adept(adept).wantsToBeAlone();
        int blocked = blocksPlaces
                ? POINTS_A_PLACE * table.mentor(table.mentorOf(row)).most()
                : 0;
        return (Score.MOST - table.scoreOf(row) + blocked) * unit(table) + table.tieBreak(table.mentorOf(row), adept);
    }

    /** The cost of a mentor's next adept. */
    long load(PairTable table, int points) {
        return scores ? points * unit(table) : 0;
    }

    /** The cost of leaving an adept out. */
    long out(PairTable table, int adept) {
        return scores
                ? pointsLeftOut * unit(table)
                : table.adepts() + (table.adept(adept).priority() ? 2L : 1L);
    }

    /** One point outweighs all tie-breaks together. */
    static long unit(PairTable table) {
        return PairTable.TIES * (table.adepts() + 1);
    }
}
