package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Handles a defect; the time for its correction is the one that the contract gives. */
@Component
class HandleDefect implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final BuyersCalendar calendar;

    HandleDefect(EarlierAnswers earlier, BuyersCalendar calendar) {
        this.earlier = earlier;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "handle-defect";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        LocalDate today = calendar.today(subject.caseNumber());
        return earlier.number(subject.caseNumber(), "set-sanctions", "correctionDays")
                .value()
                .map(BigDecimal::intValue)
                .map(days -> Map.<String, Object>of(
                        "defectFoundOn",
                        today.toString(),
                        "correctionDue",
                        today.plusDays(days).toString()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notInTheFuture("defectFoundOn", calendar.today(submission.caseNumber()))
                .notBefore("correctionDue", "defectFoundOn")
                .check();
        return Map.of();
    }
}
