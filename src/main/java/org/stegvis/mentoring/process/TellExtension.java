package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.ExtensionLetters;
import org.stegvis.platform.engine.ExportedToEngine;

/** Tells everybody who has applied that the call was extended (M03). */
@ExportedToEngine("tellExtension")
class TellExtension implements JavaDelegate {

    private final RunningEdition running;
    private final ExtensionLetters letters;

    TellExtension(RunningEdition running, ExtensionLetters letters) {
        this.running = running;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.write(running.of(execution));
    }
}
