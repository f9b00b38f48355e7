package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Records that the award notice was published (U10). */
@Component
class PublishAwardNotice implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final BuyersCalendar calendar;

    PublishAwardNotice(EarlierAnswers earlier, BuyersCalendar calendar) {
        this.earlier = earlier;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "publish-award-notice";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInTheFuture("awardNoticeOn", calendar.today(submission.caseNumber()))
                .notBefore("awardNoticeOn", earlier.date(submission.caseNumber(), "sign-contract", "signedOn"))
                .check();
        return Map.of();
    }
}
