package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Records what the court decided on an appeal, and how many appeals are still undecided after it. */
@Component
class RecordCourtDecision implements FormAct {

    private final ReportedTurns turns;
    private final BuyersCalendar calendar;

    RecordCourtDecision(ReportedTurns turns, BuyersCalendar calendar) {
        this.turns = turns;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "record-court-decision";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String caseNumber = submission.caseNumber();
        Known<LocalDate> reported = new Known<>(
                new Problem.Label(ReportedTurns.FORM, ReportedTurns.DAY),
                turns.latestDay(caseNumber, Turn.COURT_DECISION));
        Rules.of(submission.answers())
                .notInTheFuture("judgmentOn", calendar.today(caseNumber))
                .notAfter("judgmentOn", reported)
                .check();
        int undecided = Math.max(0, turns.undecidedAppeals(caseNumber) - 1);
        return Map.of(PurchasingVariables.APPEALS_UNDECIDED.name(), undecided);
    }
}
