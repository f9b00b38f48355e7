package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;
import org.stegvis.shared.ClaimProgress;

/** Tells what is paid; the payroll can get it from now on. */
@ExportedToEngine("tellClaimApproved")
class TellClaimApproved implements JavaDelegate {

    private final ClaimLetters letters;
    private final ClaimProgress progress;

    TellClaimApproved(ClaimLetters letters, ClaimProgress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.approved(TravelClaim.of(execution));
        letters.approved(TravelClaim.of(execution), execution.getActivityInstanceId());
    }
}
