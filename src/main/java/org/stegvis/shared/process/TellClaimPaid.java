package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;
import org.stegvis.shared.ClaimProgress;

/** Tells that the claim was paid. */
@ExportedToEngine("tellClaimPaid")
class TellClaimPaid implements JavaDelegate {

    private final ClaimLetters letters;
    private final ClaimProgress progress;

    TellClaimPaid(ClaimLetters letters, ClaimProgress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.paid(TravelClaim.of(execution));
        letters.paid(TravelClaim.of(execution), execution.getActivityInstanceId());
    }
}
