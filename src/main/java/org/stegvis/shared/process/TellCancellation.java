package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.SharedVariables;

/** Tells the guests that the event does not take place. */
@ExportedToEngine("tellCancellation")
class TellCancellation implements JavaDelegate {

    private final EventLetters letters;

    TellCancellation(EventLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.cancelled(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
