package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.purchasing.ContractSigned;

/** Tells the other areas that a contract was signed; the supplier's obligation begins with it. */
@ExportedToEngine("announceContractSigned")
class AnnounceContractSigned implements JavaDelegate {

    private final ApplicationEventPublisher events;

    AnnounceContractSigned(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.publishEvent(new ContractSigned(execution.getProcessBusinessKey()));
    }
}
