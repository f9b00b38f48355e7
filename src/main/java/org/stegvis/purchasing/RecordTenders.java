package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Records how many tenders came in, and how many can be considered (U8). */
@Component
class RecordTenders implements FormAct.Repeatable {

    private final TendersDue tendersDue;
    private final BuyersCalendar calendar;

    RecordTenders(TendersDue tendersDue, BuyersCalendar calendar) {
        this.tendersDue = tendersDue;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "record-tenders";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notMoreThan("admissibleCount", "tenderCount")
                .notBefore("tendersOpenedOn", tendersDue.lastDay(submission.caseNumber()))
                .notInTheFuture("tendersOpenedOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
