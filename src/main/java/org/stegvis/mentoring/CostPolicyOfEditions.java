package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.stegvis.shared.CostPolicies;
import org.stegvis.shared.CostPolicy;
import org.stegvis.shared.Programme;

/** What editions have decided about travel costs, from their plans. */
@Component
class CostPolicyOfEditions implements CostPolicies {

    private final Editions editions;

    CostPolicyOfEditions(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String kind() {
        return Programme.MENTORING;
    }

    @Override
    public CostPolicy policyOf(String programme) {
        EditionPlan plan = editions.require(programme).plan();
        return new CostPolicy(plan.costPolicy(), plan.costPolicyConfirmedBy().isPresent(), false);
    }
}
