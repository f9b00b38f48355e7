package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Takes the socio-economic calculation before the decision (A7): what was computed, and where and when. */
@Component
class CalculateGain implements FormAct.Repeatable {

    private final BuyersCalendar calendar;

    CalculateGain(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "calculate-gain";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInTheFuture("computedOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
