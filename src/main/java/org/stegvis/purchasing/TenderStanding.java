package org.stegvis.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.Set;
import org.stegvis.platform.form.AnswerSheet;

/**
 * How the tenders of a case stand: those that answer the notice that counts, which a redone procurement publishes again.
 *
 * @param received how many tenders came in; empty while they are not recorded
 * @param admissible how many of them can be considered; empty while they are not recorded
 * @param passedOver how many winners did not sign and left the contract to the next in order
 * @param winnerIsGone whether the last winner does not sign
 * @param reviewEndedIt whether the procurement was given up after the decision of a court
 */
record TenderStanding(
        OptionalInt received, OptionalInt admissible, int passedOver, boolean winnerIsGone, boolean reviewEndedIt) {

    private static final TenderStanding NOTHING =
            new TenderStanding(OptionalInt.empty(), OptionalInt.empty(), 0, false, false);
    private static final Set<String> BEGINS_ANEW = Set.of("choose-clause", "publish-notice");

    /** The standing that follows from these answers, in the order in which they were given. */
    static TenderStanding of(Iterable<AnswerSheet> sheets) {
        TenderStanding standing = NOTHING;
        for (AnswerSheet sheet : sheets) {
            standing = standing.after(sheet);
        }
        return standing;
    }

    /** Whether somebody is left who could be awarded the contract without the present winner. */
    boolean somebodyIsNext() {
        return admissible.orElse(0) > passedOver + 1;
    }

    private TenderStanding after(AnswerSheet sheet) {
        if (BEGINS_ANEW.contains(sheet.form())) {
            return NOTHING;
        }
        if (ReportedTurns.says(sheet, "record-court-decision", "redoFrom", "cancel")) {
            return new TenderStanding(received, admissible, passedOver, winnerIsGone, true);
        }
        return switch (sheet.form()) {
            case "record-tenders" ->
                new TenderStanding(
                        count(sheet.answers().path("tenderCount")),
                        count(sheet.answers().path("admissibleCount")),
                        0,
                        false,
                        false);
            case "award-contract" -> new TenderStanding(received, admissible, passedOver, false, false);
            case "sign-contract" ->
                withWinnerGone(ReportedTurns.says(sheet, "sign-contract", "contractSigned", "no"), passedOver);
            case "decide-without-winner" ->
                withWinnerGone(
                        true,
                        ReportedTurns.says(sheet, "decide-without-winner", "withoutWinner", "next")
                                ? passedOver + 1
                                : passedOver);
            default -> this;
        };
    }

    private TenderStanding withWinnerGone(boolean gone, int passed) {
        return new TenderStanding(received, admissible, passed, gone, reviewEndedIt);
    }

    private static OptionalInt count(JsonNode answer) {
        return answer.isNumber() ? OptionalInt.of(answer.asInt()) : OptionalInt.empty();
    }
}
