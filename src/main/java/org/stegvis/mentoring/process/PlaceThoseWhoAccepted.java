package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.RematchSteps;
import org.stegvis.platform.engine.ExportedToEngine;

/** Places those who have accepted their new mentor. */
@ExportedToEngine("placeThoseWhoAccepted")
class PlaceThoseWhoAccepted implements JavaDelegate {

    private final RunningGroup running;
    private final RematchSteps steps;

    PlaceThoseWhoAccepted(RunningGroup running, RematchSteps steps) {
        this.running = running;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int without = steps.place(running.rematch(execution));
        execution.setVariable(GroupVariables.WITHOUT_GROUP.name(), without);
    }
}
