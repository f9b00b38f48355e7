package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Follows up a decision that is late: a new day for it is still to come. */
@Component
class FollowUpDecision implements FormAct.Repeatable {

    private final BuyersCalendar calendar;

    FollowUpDecision(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "follow-up-decision";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInThePast("decisionExpectedOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
