package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.TurnLetters;
import org.stegvis.platform.engine.ExportedToEngine;

/** Tells the matching officer that the needs profile has come. */
@ExportedToEngine("tellMatchingOfficer")
class TellMatchingOfficer implements JavaDelegate {

    private final RunningObligation running;
    private final TurnLetters letters;

    TellMatchingOfficer(RunningObligation running, TurnLetters letters) {
        this.running = running;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.profileArrived(running.of(execution), execution.getActivityInstanceId());
    }
}
