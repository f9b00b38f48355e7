package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Chooses the case in which a role is to be handed over: it runs, and the officer has a role there that she may move. */
@Component
class ChooseCaseToHandOver implements FormAct.Opening {

    private final CaseToChange cases;

    ChooseCaseToHandOver(CaseToChange cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "choose-case-to-hand-over";
    }

    @Override
    public String open(Submission submission) {
        String chosen = submission.answers().text("caseNumber").orElseThrow();
        cases.running(chosen, "caseNumber");
        if (cases.movableBy(submission.subject().officer(), chosen).isEmpty()) {
            throw AnswersRefused.because("caseNumber", "purchasing.problem.noRoleToHandOver", chosen);
        }
        return chosen;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        return Map.of(
                PurchasingVariables.TITLE.name(),
                cases.running(submission.caseNumber(), "caseNumber").title());
    }
}
