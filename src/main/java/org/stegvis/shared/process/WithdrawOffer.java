package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.Offers;
import org.stegvis.shared.SharedVariables;

/** Calls an offer back, because its programme is cancelled. */
@ExportedToEngine("withdrawOffer")
class WithdrawOffer implements JavaDelegate {

    private final Offers offers;

    WithdrawOffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.withdraw(RunningProgramme.id(execution, SharedVariables.OFFER));
    }
}
