package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Plans the training of those who are to work under the contract; it is over when the contract starts. */
@Component
class PlanTraining implements FormAct.Repeatable {

    private static final String END = "trainingEnd";

    private final Purchases purchases;

    PlanTraining(Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String form() {
        return "plan-training";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notBefore(END, "trainingStart")
                .notAfter(END, ContractStart.of(purchases.require(submission.caseNumber())))
                .check();
        return Map.of();
    }
}
