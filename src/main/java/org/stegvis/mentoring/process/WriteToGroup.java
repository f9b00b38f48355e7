package org.stegvis.mentoring.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupLetters;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.MentoringLetter;
import org.stegvis.platform.engine.ExportedToEngine;

/** Writes the letter that the model names to all members of a group. */
@ExportedToEngine("writeToGroup")
class WriteToGroup implements JavaDelegate {

    private final RunningGroup running;
    private final GroupLetters letters;

    WriteToGroup(RunningGroup running, GroupLetters letters) {
        this.running = running;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kind = GroupVariables.GROUP_LETTER.require(execution);
        letters.toAll(
                running.of(execution),
                MentoringLetter.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                execution.getActivityInstanceId());
    }
}
