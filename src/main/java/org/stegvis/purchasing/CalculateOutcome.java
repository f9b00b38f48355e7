package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Records what the requirement gave society, calculated for people who really started. */
@Component
class CalculateOutcome implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final BuyersCalendar calendar;

    CalculateOutcome(EarlierAnswers earlier, BuyersCalendar calendar) {
        this.earlier = earlier;
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
                .notMoreThan(
                        "calculatedPersons", earlier.number(caseNumber, "record-final-documentation", "startsTotal"))
                .notInTheFuture("calculatedOn", calendar.today(caseNumber))
                .check();
        return Map.of();
    }
}
