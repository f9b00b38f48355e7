package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupLetters;
import org.stegvis.mentoring.GroupTimes;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Asks those who have not said how the group fits, and finds out until when silence is no concern. */
@ExportedToEngine("watchGroup")
class WatchGroup implements JavaDelegate {

    private final RunningGroup running;
    private final GroupLetters letters;
    private final GroupTimes times;

    WatchGroup(RunningGroup running, GroupLetters letters, GroupTimes times) {
        this.running = running;
        this.letters = letters;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        org.stegvis.mentoring.MentorshipGroup group = running.held(execution);
        letters.askHowItFits(group);
        execution.setVariable(GroupVariables.SILENT_AT.name(), times.silent(group));
        execution.setVariable(GroupVariables.CALL_AT.name(), times.call(group));
    }
}
