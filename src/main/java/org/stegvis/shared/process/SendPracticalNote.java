package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.SharedVariables;

/** Sends the guests who are expected what they need to know. */
@ExportedToEngine("sendPracticalNote")
class SendPracticalNote implements JavaDelegate {

    private final EventLetters letters;

    SendPracticalNote(EventLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.practicalNote(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
