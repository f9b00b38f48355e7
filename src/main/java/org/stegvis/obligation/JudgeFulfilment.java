package org.stegvis.obligation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;

/** The contract manager judges how the commitment was fulfilled (D5): as the figures say, or otherwise with a reason. */
@Component
class JudgeFulfilment implements FormAct {

    private static final String OUTCOME = "fulfilmentOutcome";
    private static final String REASON = "fulfilmentReason";

    private final ObligationOfTask tasks;
    private final FulfilmentOfObligations fulfilments;

    JudgeFulfilment(ObligationOfTask tasks, FulfilmentOfObligations fulfilments) {
        this.tasks = tasks;
        this.fulfilments = fulfilments;
    }

    @Override
    public String form() {
        return "judge-fulfilment";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(OUTCOME, derived(tasks.obligation(subject)).name());
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Answers answers = submission.answers();
        Fulfilment.Result derived = derived(tasks.obligation(submission.subject()));
        boolean asDerived = answers.text(OUTCOME).filter(derived.name()::equals).isPresent();
        new BrokenRules()
                .unless(asDerived || answers.has(REASON), REASON, "reasonForOther")
                .check();
        return Map.of();
    }

    /** What the figures say at the end of the contract; whatever was still to be made good then falls short. */
    private Fulfilment.Result derived(Obligation obligation) {
        Fulfilment.Result result =
                fulfilments.of(obligation, obligation.contract().end()).result();
        return switch (result) {
            case MET, MET_BY_75_RULE, NO_NUMBER -> result;
            default -> Fulfilment.Result.SHORTFALL;
        };
    }
}
