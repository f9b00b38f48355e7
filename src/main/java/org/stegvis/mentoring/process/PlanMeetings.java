package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.JointMeetings;
import org.stegvis.platform.engine.ExportedToEngine;

/** Plans the four joint meetings of the edition. */
@ExportedToEngine("planMeetings")
class PlanMeetings implements JavaDelegate {

    private final RunningEdition running;
    private final JointMeetings meetings;

    PlanMeetings(RunningEdition running, JointMeetings meetings) {
        this.running = running;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.plan(running.of(execution));
    }
}
