package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.OfferPlaces;
import org.stegvis.platform.engine.ExportedToEngine;

/** Offers the places of the approved matching, and tells everybody else how it went (A14). */
@ExportedToEngine("offerPlacesNow")
class OfferPlacesNow implements JavaDelegate {

    private final RunningEdition running;
    private final OfferPlaces places;

    OfferPlacesNow(RunningEdition running, OfferPlaces places) {
        this.running = running;
        this.places = places;
    }

    @Override
    public void execute(DelegateExecution execution) {
        places.offer(running.of(execution));
    }
}
