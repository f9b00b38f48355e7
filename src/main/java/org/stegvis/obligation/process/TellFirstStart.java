package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.FirstStarts;
import org.stegvis.platform.engine.ExportedToEngine;

/** Tells purchasing that the first start is settled, once. */
@ExportedToEngine("tellFirstStart")
class TellFirstStart implements JavaDelegate {

    private final RunningObligation running;
    private final FirstStarts starts;

    TellFirstStart(RunningObligation running, FirstStarts starts) {
        this.running = running;
        this.starts = starts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        starts.settled(running.of(execution));
    }
}
