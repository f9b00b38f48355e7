package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ClaimLetters;
import org.stegvis.shared.ClaimProgress;

/** Closes a claim that was not corrected in time. */
@ExportedToEngine("dropClaim")
class DropClaim implements JavaDelegate {

    private final ClaimLetters letters;
    private final ClaimProgress progress;

    DropClaim(ClaimLetters letters, ClaimProgress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.dropped(TravelClaim.of(execution));
        letters.dropped(TravelClaim.of(execution), execution.getActivityInstanceId());
    }
}
