package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Records that the notice was published (U6). */
@Component
class PublishNotice implements FormAct.Repeatable {

    private final BuyersCalendar calendar;

    PublishNotice(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "publish-notice";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInTheFuture("publishedOn", calendar.today(submission.caseNumber()))
                .after("tendersDue", "publishedOn")
                .check();
        return Map.of();
    }
}
