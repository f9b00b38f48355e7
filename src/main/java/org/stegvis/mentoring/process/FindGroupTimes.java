package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupTimes;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Finds out when a group is asked for its dates, for three answers halfway and for its closing talk. */
@ExportedToEngine("findGroupTimes")
class FindGroupTimes implements JavaDelegate {

    private final RunningGroup running;
    private final GroupTimes times;

    FindGroupTimes(RunningGroup running, GroupTimes times) {
        this.running = running;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        org.stegvis.mentoring.MentorshipGroup group = running.of(execution);
        execution.setVariable(GroupVariables.DATES_MISSING_AT.name(), times.datesMissing(group));
        execution.setVariable(GroupVariables.CHECK_IN_AT.name(), times.checkIn(group));
        execution.setVariable(GroupVariables.CLOSING_TALK_AT.name(), times.closingTalk(group));
        execution.setVariable(GroupVariables.GROUP_ENDS_AT.name(), times.end(group));
    }
}
