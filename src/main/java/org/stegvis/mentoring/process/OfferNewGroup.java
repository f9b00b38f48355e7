package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.RematchSteps;
import org.stegvis.platform.engine.ExportedToEngine;

/** Offers new mentors to those who need one. */
@ExportedToEngine("offerNewGroup")
class OfferNewGroup implements JavaDelegate {

    private final RunningGroup running;
    private final RematchSteps steps;

    OfferNewGroup(RunningGroup running, RematchSteps steps) {
        this.running = running;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.offer(running.rematch(execution), execution.getActivityInstanceId());
    }
}
