package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** The owner notes what came of a concern. */
@Component
class SettleConcernAsOwner implements FormAct {

    private final GroupOfTask tasks;
    private final Concerns concerns;

    SettleConcernAsOwner(GroupOfTask tasks, Concerns concerns) {
        this.tasks = tasks;
        this.concerns = concerns;
    }

    @Override
    public String form() {
        return "settle-concern-as-owner";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        concerns.settle(
                tasks.concern(submission.subject()),
                submission.subject().officer(),
                submission.answers().text("ownersDecision").orElseThrow(),
                submission.answers().text("ownersNote").orElse(""));
        return Map.of();
    }
}
