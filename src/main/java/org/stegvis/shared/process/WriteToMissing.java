package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.SharedVariables;

/** Writes to those who stayed away without a word (M14). */
@ExportedToEngine("writeToMissing")
class WriteToMissing implements JavaDelegate {

    private final EventLetters letters;

    WriteToMissing(EventLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.missed(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
