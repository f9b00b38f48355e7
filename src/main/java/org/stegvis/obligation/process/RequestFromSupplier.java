package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.SupplierRequests;
import org.stegvis.platform.engine.ExportedToEngine;

/** Asks the supplier by the letter that the model names, and enters by when it owes the answer. */
@ExportedToEngine("requestFromSupplier")
class RequestFromSupplier implements JavaDelegate {

    private final RunningObligation running;
    private final SupplierRequests requests;

    RequestFromSupplier(RunningObligation running, SupplierRequests requests) {
        this.running = running;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.ask(running.of(execution), LettersOfModels.of(execution), execution.getActivityInstanceId());
    }
}
