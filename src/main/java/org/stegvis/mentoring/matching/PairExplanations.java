package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.List;

/** Explains pairs of a solved pool. */
final class PairExplanations {

    private final Solution solution;
    private final PairTable table;
    private final Scoring scoring;
    private final int[][] mentorsWithScore;

    PairExplanations(Solution solution) {
        this.solution = solution;
        this.table = solution.table();
        this.scoring = new Scoring(solution.pool());
        this.mentorsWithScore = new int[table.mentors()][Score.MOST + 1];
        for (int row = 0; row < table.size(); row++) {
            mentorsWithScore[table.mentorOf(row)][table.scoreOf(row)]++;
        }
    }

    /** All pairs of the groups, in the order of the adepts' ids. */
    List<PairExplanation> all() {
        List<PairExplanation> all = new ArrayList<>();
        for (int adept = 0; adept < table.adepts(); adept++) {
            if (solution.groups().isPlaced(adept)) {
                all.add(of(solution.groups().mentorOf(adept), adept));
            }
        }
        return all;
    }

    /** Any possible pair. */
    PairExplanation of(int mentor, int adept) {
        Mentor who = table.mentor(mentor);
        Adept whom = table.adept(adept);
        Score score = scoring.explained(who, whom);
        int better = 0;
        for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
            better += table.scoreOf(row) > score.total() ? 1 : 0;
        }
        int betterForMentor = 0;
        for (int points = score.total() + 1; points <= Score.MOST; points++) {
            betterForMentor += mentorsWithScore[mentor][points];
        }
        Pair pair = new Pair(who.id(), whom.id());
        return new PairExplanation(
                pair,
                score,
                warnings(who, whom, score),
                better + 1,
                betterForMentor + 1,
                solution.pool().pins().contains(pair));
    }

    private List<Reason> warnings(Mentor mentor, Adept adept, Score score) {
        List<Reason> warnings = new ArrayList<>();
        if (NoConflictOfInterest.between(mentor, adept) != null) {
            warnings.add(Reason.of(ReasonCode.EARLIER_CONFLICT));
        }
        int low = solution.pool().rules().lowScore();
        if (score.total() < low) {
            warnings.add(Reason.of(ReasonCode.LOW_SCORE, score.total(), low));
        }
        return warnings;
    }
}
