package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;

/** What was reported of the turns of a case, and what of it still waits for its answer. */
@Component
class ReportedTurns {

    static final String FORM = "record-turn";
    static final String KIND = "turnKind";
    static final String DAY = "happenedOn";

    private final AnswerSheets sheets;

    ReportedTurns(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    /** The newest report of this turn; empty if there is none. */
    Optional<AnswerSheet> latest(String caseNumber, Turn turn) {
        return sheets.ofCase(caseNumber).stream()
                .filter(sheet -> reports(sheet, turn))
                .reduce((earlier, later) -> later);
    }

    /** The day on which this turn last happened; empty if it never did. */
    Optional<LocalDate> latestDay(String caseNumber, Turn turn) {
        return latest(caseNumber, turn)
                .map(sheet -> LocalDate.parse(sheet.answers().path(DAY).asText()));
    }

    /** How many appeals against the present award the court has not decided. */
    int undecidedAppeals(String caseNumber) {
        int undecided = 0;
        for (AnswerSheet sheet : sheets.ofCase(caseNumber)) {
            if (sheet.form().equals("award-contract")) {
                undecided = 0;
            } else if (reports(sheet, Turn.APPEAL_FILED)) {
                undecided++;
            } else if (sheet.form().equals("record-court-decision")) {
                undecided--;
            }
        }
        return undecided;
    }

    /** Whether a complaint against the requirement is under review, or management is to decide on it. */
    boolean complaintIsUnderReview(String caseNumber) {
        int underReview = 0;
        for (AnswerSheet sheet : sheets.ofCase(caseNumber)) {
            if (reports(sheet, Turn.DISPROPORTION_CLAIMED)) {
                underReview++;
            } else if (says(sheet, "review-requirement", "reviewOutcome", "soften")) {
                underReview = 0;
            } else if (says(sheet, "review-requirement", "reviewOutcome", "keep")
                    || sheet.form().equals("decide-withdrawal")) {
                underReview--;
            }
        }
        return underReview > 0;
    }

    /** Whether a change of the contract was reported and is not described yet. */
    boolean changeIsOpen(String caseNumber) {
        List<AnswerSheet> all = sheets.ofCase(caseNumber);
        long reported = all.stream()
                .filter(sheet -> reports(sheet, Turn.CONTRACT_CHANGE))
                .count();
        return reported
                > all.stream()
                        .filter(sheet -> sheet.form().equals("change-contract"))
                        .count();
    }

    static boolean reports(AnswerSheet sheet, Turn turn) {
        return says(sheet, FORM, KIND, turn.code());
    }

    static boolean says(AnswerSheet sheet, String form, String field, String answer) {
        return sheet.form().equals(form) && sheet.answers().path(field).asText().equals(answer);
    }
}
