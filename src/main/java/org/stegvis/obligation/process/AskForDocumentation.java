package org.stegvis.obligation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.SupplierRequests;
import org.stegvis.platform.engine.ExportedToEngine;

/** Asks for the final documentation: by the register, which reminds of it. */
@ExportedToEngine("askForDocumentation")
class AskForDocumentation implements JavaDelegate {

    private final RunningObligation running;
    private final SupplierRequests requests;
    private final ObligationMoments moments;

    AskForDocumentation(RunningObligation running, SupplierRequests requests, ObligationMoments moments) {
        this.running = running;
        this.requests = requests;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Obligation obligation = running.of(execution);
        LocalDate due = requests.askForDocumentation(
                obligation,
                ObligationVariables.DOCUMENTATION_UNTIL.in(execution).map(LocalDate::parse));
        execution.setVariable(
                ObligationVariables.DOCUMENTATION_MISSING_AT.name(), moments.documentationMissing(obligation, due));
    }
}
