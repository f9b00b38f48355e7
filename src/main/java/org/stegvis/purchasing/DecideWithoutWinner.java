package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Decides what follows when the winner does not sign: the next in order, or the end of the procurement. */
@Component
class DecideWithoutWinner implements FormAct {

    private final AnswerSheets sheets;
    private final BuyersCalendar calendar;

    DecideWithoutWinner(AnswerSheets sheets, BuyersCalendar calendar) {
        this.sheets = sheets;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "decide-without-winner";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        TenderStanding standing = TenderStanding.of(sheets.ofCase(submission.caseNumber()));
        boolean next = submission
                .answers()
                .text("withoutWinner")
                .filter("next"::equals)
                .isPresent();
        Rules.of(submission.answers())
                .that(
                        !next || standing.somebodyIsNext(),
                        "withoutWinner",
                        "nobodyIsNext",
                        standing.admissible().orElse(0))
                .notInTheFuture("declinedOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
