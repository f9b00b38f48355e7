package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Checks whether the first person started, or was offered a start, in time. */
@Component
class CheckFirstStart implements FormAct.Repeatable {

    private final EarlierAnswers earlier;

    CheckFirstStart(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    @Override
    public String form() {
        return "check-first-start";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        Known<LocalDate> due = earlier.date(caseNumber, "hold-start-meeting", "dueFirstStart");
        Known<LocalDate> start = earlier.date(caseNumber, "record-recruitment", "firstStartOn");
        Rules rules = Rules.of(answers).after("newDueFirstStart", due);
        if (answers.text("firstStartResult").filter("onTime"::equals).isPresent()) {
            rules.that(start.value().isPresent(), "firstStartResult", "noStartRecorded");
            start.value()
                    .ifPresent(started -> due.value()
                            .ifPresent(last -> rules.that(
                                    !started.isAfter(last),
                                    "firstStartResult",
                                    "startedLate",
                                    start.name(),
                                    started,
                                    due.name(),
                                    last)));
        }
        rules.check();
        return Map.of();
    }
}
