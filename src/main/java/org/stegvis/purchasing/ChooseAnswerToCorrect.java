package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Corrections;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Chooses the case in which an answer is to be corrected: it runs, and there is an answer that is the officer's. */
@Component
class ChooseAnswerToCorrect implements FormAct.Opening {

    private final CaseToChange cases;
    private final FormsToCorrect forms;
    private final Corrections corrections;

    ChooseAnswerToCorrect(CaseToChange cases, FormsToCorrect forms, Corrections corrections) {
        this.cases = cases;
        this.forms = forms;
        this.corrections = corrections;
    }

    @Override
    public String form() {
        return "choose-answer-to-correct";
    }

    @Override
    public String open(Submission submission) {
        String chosen = submission.answers().text("caseNumber").orElseThrow();
        cases.running(chosen, "caseNumber");
        if (forms.of(submission.subject().officer(), chosen).isEmpty()) {
            throw AnswersRefused.because("caseNumber", "purchasing.problem.nothingToCorrect", chosen);
        }
        return chosen;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        return Map.of(
                PurchasingVariables.TITLE.name(),
                cases.running(submission.caseNumber(), "caseNumber").title(),
                CorrectionVariables.CORRECTION.name(),
                corrections.begin());
    }
}
