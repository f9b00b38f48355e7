package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.RematchSteps;
import org.stegvis.platform.engine.ExportedToEngine;

/** Tells those whom a rematch concerns, the same day. */
@ExportedToEngine("tellOfRematch")
class TellOfRematch implements JavaDelegate {

    private final RunningGroup running;
    private final RematchSteps steps;

    TellOfRematch(RunningGroup running, RematchSteps steps) {
        this.running = running;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tell(running.rematch(execution), execution.getActivityInstanceId());
    }
}
