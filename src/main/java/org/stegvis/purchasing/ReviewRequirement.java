package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Reviews a complaint that the requirement is disproportionate or discriminates indirectly. */
@Component
class ReviewRequirement implements FormAct {

    private final ReportedTurns turns;
    private final BuyersCalendar calendar;

    ReviewRequirement(ReportedTurns turns, BuyersCalendar calendar) {
        this.turns = turns;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "review-requirement";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String caseNumber = submission.caseNumber();
        Known<LocalDate> claimed = new Known<>(
                new Problem.Label(ReportedTurns.FORM, ReportedTurns.DAY),
                turns.latestDay(caseNumber, Turn.DISPROPORTION_CLAIMED));
        Rules.of(submission.answers())
                .notInTheFuture("reviewedOn", calendar.today(caseNumber))
                .notBefore("reviewedOn", claimed)
                .check();
        return Map.of();
    }
}
