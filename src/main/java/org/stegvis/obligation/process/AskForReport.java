package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.SupplierRequests;
import org.stegvis.platform.engine.ExportedToEngine;

/** Asks for the report: by the register, which reminds of it. */
@ExportedToEngine("askForReport")
class AskForReport implements JavaDelegate {

    private final RunningObligation running;
    private final SupplierRequests requests;
    private final ObligationMoments moments;

    AskForReport(RunningObligation running, SupplierRequests requests, ObligationMoments moments) {
        this.running = running;
        this.requests = requests;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Obligation obligation = running.of(execution);
        var round = running.round(execution);
        requests.askForReport(obligation, round);
        execution.setVariable(ObligationVariables.REPORT_MISSING_AT.name(), moments.reportMissing(obligation, round));
    }
}
