package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;
import org.stegvis.shared.ClaimProgress;

/** Tells why nothing is paid; the claimant can object from now on. */
@ExportedToEngine("tellClaimRejected")
class TellClaimRejected implements JavaDelegate {

    private final ClaimLetters letters;
    private final ClaimProgress progress;

    TellClaimRejected(ClaimLetters letters, ClaimProgress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.rejected(TravelClaim.of(execution));
        letters.rejected(TravelClaim.of(execution), execution.getActivityInstanceId());
    }
}
