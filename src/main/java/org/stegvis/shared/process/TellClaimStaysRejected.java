package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;
import org.stegvis.shared.ClaimProgress;

/** Tells that another approver has found the rejection right. */
@ExportedToEngine("tellClaimStaysRejected")
class TellClaimStaysRejected implements JavaDelegate {

    private final ClaimLetters letters;
    private final ClaimProgress progress;

    TellClaimStaysRejected(ClaimLetters letters, ClaimProgress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.rejected(TravelClaim.of(execution));
        letters.staysRejected(TravelClaim.of(execution), execution.getActivityInstanceId());
    }
}
