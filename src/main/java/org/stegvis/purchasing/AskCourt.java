package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Notes what a court that has long been silent answered when it was asked. */
@Component
class AskCourt implements FormAct {

    private final BuyersCalendar calendar;

    AskCourt(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "ask-court";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInTheFuture("courtAskedOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
