package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.SharedVariables;

/** Reminds the guests who have not answered. */
@ExportedToEngine("remindGuests")
class RemindGuests implements JavaDelegate {

    private final EventLetters letters;

    RemindGuests(EventLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remind(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
