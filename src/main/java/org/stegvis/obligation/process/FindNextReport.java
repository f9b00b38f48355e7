package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Finds out when the next report is to be asked for. */
@ExportedToEngine("findNextReport")
class FindNextReport implements JavaDelegate {

    private final RunningObligation running;
    private final ObligationMoments moments;

    FindNextReport(RunningObligation running, ObligationMoments moments) {
        this.running = running;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ObligationVariables.NEXT_REPORT_AT.name(), moments.nextReport(running.held(execution)));
    }
}
