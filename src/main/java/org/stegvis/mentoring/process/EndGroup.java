package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupState;
import org.stegvis.mentoring.Groups;
import org.stegvis.platform.engine.ExportedToEngine;

/** A group ends with its edition. */
@ExportedToEngine("endGroup")
class EndGroup implements JavaDelegate {

    private final RunningGroup running;
    private final Groups groups;

    EndGroup(RunningGroup running, Groups groups) {
        this.running = running;
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        groups.become(running.of(execution).id(), GroupState.ENDED);
    }
}
