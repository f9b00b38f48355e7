package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Notes when the contract ends now. */
@ExportedToEngine("noteContractEnd")
class NoteContractEnd implements JavaDelegate {

    private final RunningObligation running;
    private final ObligationMoments moments;

    NoteContractEnd(RunningObligation running, ObligationMoments moments) {
        this.running = running;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                ObligationVariables.CONTRACT_ENDS_AT.name(), moments.contractEnded(running.held(execution)));
    }
}
