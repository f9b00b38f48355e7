package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ApplyClaimRules;

/** Holds the claim against the rules. */
@ExportedToEngine("applyRulesToClaim")
class ApplyRulesToClaim implements JavaDelegate {

    private final ApplyClaimRules rules;

    ApplyRulesToClaim(ApplyClaimRules rules) {
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rules.to(TravelClaim.of(execution));
    }
}
