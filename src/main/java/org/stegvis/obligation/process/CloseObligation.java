package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.EndObligation;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Ends the obligation, and with it the reports and defects that still run. */
@ExportedToEngine("closeObligation")
class CloseObligation implements JavaDelegate {

    private final RunningObligation running;
    private final EndObligation endObligation;
    private final ReportRound reportRound;

    CloseObligation(RunningObligation running, EndObligation endObligation, ReportRound reportRound) {
        this.running = running;
        this.endObligation = endObligation;
        this.reportRound = reportRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Obligation obligation = running.held(execution);
        endObligation.end(obligation, ObligationVariables.FULFILMENT_OUTCOME.require(execution));
        reportRound.close(obligation);
    }
}
