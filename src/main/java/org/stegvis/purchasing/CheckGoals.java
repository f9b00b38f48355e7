package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Holds a report against the contract; what is not met is a defect, and its cause is sorted out there. */
@Component
class CheckGoals implements FormAct.Repeatable {

    @Override
    public String form() {
        return "check-goals";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        boolean defect = answers.yes("defectFound");
        Rules.of(answers)
                .that(
                        defect || !isChosen(answers, "goalsReached", "notReachable"),
                        "defectFound",
                        "mustBeYes",
                        new Problem.Label("goalsReached"))
                .that(
                        defect || !isChosen(answers, "labourLawMet", "notMet"),
                        "defectFound",
                        "mustBeYes",
                        new Problem.Label("labourLawMet"))
                .check();
        return Map.of();
    }

    private static boolean isChosen(Answers answers, String field, String code) {
        return answers.text(field).filter(code::equals).isPresent();
    }
}
