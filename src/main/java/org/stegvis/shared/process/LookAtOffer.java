package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventVariables;
import org.stegvis.shared.Offer;
import org.stegvis.shared.OfferSchedule;
import org.stegvis.shared.Offers;
import org.stegvis.shared.SharedVariables;

/** Looks whether an offer has been answered already, and until when it is open. */
@ExportedToEngine("lookAtOffer")
class LookAtOffer implements JavaDelegate {

    private final Offers offers;
    private final OfferSchedule schedule;

    LookAtOffer(Offers offers, OfferSchedule schedule) {
        this.offers = offers;
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Offer offer = offers.hold(RunningProgramme.id(execution, SharedVariables.OFFER));
        execution.setVariable(EventVariables.OFFER_ANSWER.name(), offer.answer().code());
        execution.setVariable(
                EventVariables.OFFER_REMINDER_AT.name(),
                schedule.reminder(offer).toString());
        execution.setVariable(
                EventVariables.OFFER_ENDS_AT.name(), offer.openUntil().toString());
    }
}
