package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupTimes;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Looks whether a group is silent indeed: no meeting was logged meanwhile, and it has not paused. */
@ExportedToEngine("lookWhetherSilent")
class LookWhetherSilent implements JavaDelegate {

    private final RunningGroup running;
    private final GroupTimes times;

    LookWhetherSilent(RunningGroup running, GroupTimes times) {
        this.running = running;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(GroupVariables.SILENT.name(), times.isSilent(running.held(execution)));
    }
}
