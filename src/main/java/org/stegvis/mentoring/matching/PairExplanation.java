package org.stegvis.mentoring.matching;

import java.util.Comparator;
import java.util.List;

/**
 * Why two people fit.
 *
 * @param score the points by term and the facts behind them
 * @param warnings what the coordinator must look at before she accepts the pair
 * @param rankForAdept 1 when no possible mentor has a higher score for this adept
 * @param rankForMentor 1 when no possible adept has a higher score for this mentor
 * @param pinned whether the coordinator wanted the pair in any case
 */
public record PairExplanation(
        Pair pair, Score score, List<Reason> warnings, int rankForAdept, int rankForMentor, boolean pinned) {

    private static final int REASONS_IN_A_LETTER = 3;

    public PairExplanation {
        warnings = List.copyOf(warnings);
    }

    /** The three strongest reasons in plain words, for letters; they tell no points. */
    public List<Reason> plainReasons() {
        return score.terms().stream()
                .filter(term -> term.points() > 0 && term.term() != Term.ORGANISATION || term.points() == term.most())
                .filter(term -> !term.reasons().isEmpty())
                .sorted(Comparator.comparingInt((Score.TermPoints term) -> -term.points()))
                .map(term -> term.reasons().get(0))
                .filter(reason -> reason.code() != ReasonCode.HELP_NOT_ASKED && reason.code() != ReasonCode.NO_WISH)
                .limit(REASONS_IN_A_LETTER)
                .toList();
    }
}
