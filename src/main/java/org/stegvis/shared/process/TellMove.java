package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.SharedVariables;

/** Invites the guests of an event that was moved anew. */
@ExportedToEngine("tellMove")
class TellMove implements JavaDelegate {

    private final EventLetters letters;

    TellMove(EventLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.moved(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
