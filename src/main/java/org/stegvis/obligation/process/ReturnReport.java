package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.TurnLetters;
import org.stegvis.platform.engine.ExportedToEngine;

/** Sends a report back to the supplier with the question of the contract manager. */
@ExportedToEngine("returnReport")
class ReturnReport implements JavaDelegate {

    private final RunningObligation running;
    private final TurnLetters letters;

    ReturnReport(RunningObligation running, TurnLetters letters) {
        this.running = running;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.returned(running.of(execution), running.round(execution).id(), execution.getActivityInstanceId());
    }
}
