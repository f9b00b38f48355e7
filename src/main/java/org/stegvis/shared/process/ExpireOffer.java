package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventVariables;
import org.stegvis.shared.Offer;
import org.stegvis.shared.Offers;
import org.stegvis.shared.SharedVariables;

/** The time of an offer has run out; whatever was answered before stands. */
@ExportedToEngine("expireOffer")
class ExpireOffer implements JavaDelegate {

    private final Offers offers;

    ExpireOffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Offer offer = offers.expire(RunningProgramme.id(execution, SharedVariables.OFFER));
        execution.setVariable(EventVariables.OFFER_ANSWER.name(), offer.answer().code());
    }
}
