package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.purchasing.AnnounceContract;

/** Tells the other areas that a contract was signed; the supplier's obligation begins with it. */
@ExportedToEngine("announceContractSigned")
class AnnounceContractSigned implements JavaDelegate {

    private final AnnounceContract announceContract;

    AnnounceContractSigned(AnnounceContract announceContract) {
        this.announceContract = announceContract;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announceContract.announce(execution.getProcessBusinessKey());
    }
}
