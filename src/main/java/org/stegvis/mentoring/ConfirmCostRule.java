package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** The owner confirms how the rule on travel costs is read, before letters say it (3.8). */
@Component
class ConfirmCostRule implements FormAct {

    private static final String COST_POLICY = "costPolicy";

    private final Editions editions;
    private final CostRule costs;

    ConfirmCostRule(Editions editions, CostRule costs) {
        this.editions = editions;
        this.costs = costs;
    }

    @Override
    public String form() {
        return "confirm-cost-rule";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(COST_POLICY, editions.require(subject.caseNumber()).plan().costPolicy());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        costs.set(
                editions.require(submission.caseNumber()),
                submission.answers().text(COST_POLICY).orElseThrow(),
                true,
                submission.subject().officer());
        return Map.of(EditionVariables.COST_RULE_CONFIRMED.name(), true);
    }
}
