package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;

/** Tells the claimant that her claim has come in. */
@ExportedToEngine("confirmClaim")
class ConfirmClaim implements JavaDelegate {

    private final ClaimLetters letters;

    ConfirmClaim(ClaimLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.received(TravelClaim.of(execution), execution.getActivityInstanceId());
    }
}
