package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Records the dialogue within the own organisation and with the market (A5). */
@Component
class HoldMarketDialogue implements FormAct.Repeatable {

    private final BuyersCalendar calendar;

    HoldMarketDialogue(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "hold-market-dialogue";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInTheFuture("dialogueDate", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
