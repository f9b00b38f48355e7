package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Books the start meeting with the supplier (I1). */
@Component
class BookStartMeeting implements FormAct.Repeatable {

    private final EarlierAnswers earlier;

    BookStartMeeting(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    @Override
    public String form() {
        return "book-start-meeting";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notBefore("startMeetingOn", earlier.date(submission.caseNumber(), "sign-contract", "signedOn"))
                .check();
        return Map.of();
    }
}
