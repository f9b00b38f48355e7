package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;
import org.stegvis.shared.ClaimProgress;

/** Sends the claim back to the claimant, who can write in it from now on. */
@ExportedToEngine("returnClaim")
class ReturnClaim implements JavaDelegate {

    private final ClaimLetters letters;
    private final ClaimProgress progress;

    ReturnClaim(ClaimLetters letters, ClaimProgress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.returned(TravelClaim.of(execution), execution.getActivityInstanceId());
        progress.returned(TravelClaim.of(execution));
    }
}
