package org.stegvis.mentoring;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** The coordinator notes what came of a concern, or hands it to the owner. */
@Component
class SettleConcern implements FormAct {

    private static final String DECISION = GroupVariables.CONCERN_DECISION.name();

    private final GroupOfTask tasks;
    private final Concerns concerns;

    SettleConcern(GroupOfTask tasks, Concerns concerns) {
        this.tasks = tasks;
        this.concerns = concerns;
    }

    @Override
    public String form() {
        return "settle-concern";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        UUID concern = tasks.concern(submission.subject());
        String officer = submission.subject().officer();
        String decision = submission.answers().text(DECISION).orElseThrow();
        String note = submission.answers().text("concernNote").orElse("");
        if (decision.equals("handOver")) {
            concerns.handToOwner(concern, officer, note);
        } else {
            concerns.settle(concern, officer, decision, note);
        }
        return Map.of();
    }
}
