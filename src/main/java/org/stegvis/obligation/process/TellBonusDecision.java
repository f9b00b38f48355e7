package org.stegvis.obligation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.TurnLetters;
import org.stegvis.platform.engine.ExportedToEngine;

/** Tells the supplier what was decided on its claim. */
@ExportedToEngine("tellBonusDecision")
class TellBonusDecision implements JavaDelegate {

    private final RunningObligation running;
    private final TurnLetters letters;

    TellBonusDecision(RunningObligation running, TurnLetters letters) {
        this.running = running;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID claim = UUID.fromString(ObligationVariables.BONUS_CLAIM.require(execution));
        letters.decided(running.of(execution), claim, execution.getActivityInstanceId());
    }
}
