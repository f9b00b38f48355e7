package org.stegvis.mentoring;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.SolverAtHand;

/** Loads the solver beside the start, so that the first coordinator does not wait for it. */
@Component
class LoadSolverAtStart {

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        Thread loading = new Thread(SolverAtHand::load, "load-solver");
        loading.setDaemon(true);
        loading.start();
    }
}
