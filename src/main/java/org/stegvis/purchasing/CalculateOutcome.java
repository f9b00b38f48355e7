package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Records what the requirement gave society, as it was calculated after the contract. */
@Component
class CalculateOutcome implements FormAct.Repeatable {

    private final BuyersCalendar calendar;

    CalculateOutcome(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "calculate-outcome";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String caseNumber = submission.caseNumber();
        Rules.of(submission.answers())
                .notInTheFuture("calculatedOn", calendar.today(caseNumber))
                .check();
        return Map.of();
    }
}
