package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Records the questions of the tenderers and whether the last day for tenders was moved (U7). */
@Component
class AnswerQuestions implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final TendersDue tendersDue;
    private final BuyersCalendar calendar;

    AnswerQuestions(EarlierAnswers earlier, TendersDue tendersDue, BuyersCalendar calendar) {
        this.earlier = earlier;
        this.tendersDue = tendersDue;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "answer-questions";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        Known<LocalDate> dueInNotice = tendersDue.inNotice(caseNumber);
        boolean anyQuestion =
                answers.number("questionCount").map(BigDecimal::signum).orElse(0) > 0;
        Rules rules = Rules.of(answers)
                .after("tendersDueMoved", dueInNotice)
                .notBefore("answersPublishedOn", earlier.date(caseNumber, "publish-notice", "publishedOn"))
                .notInTheFuture("answersPublishedOn", calendar.today(caseNumber))
                .that(
                        anyQuestion || !answers.yes("requirementQuestioned"),
                        "questionCount",
                        "questionedWithoutQuestion",
                        new Problem.Label("requirementQuestioned"));
        if (answers.has("tendersDueMoved")) {
            rules.notBefore("tendersDueMoved", "answersPublishedOn");
        } else {
            rules.notAfter("answersPublishedOn", dueInNotice);
        }
        rules.check();
        return Map.of();
    }
}
