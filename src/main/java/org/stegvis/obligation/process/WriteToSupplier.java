package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.TurnLetters;
import org.stegvis.platform.engine.ExportedToEngine;

/** Writes the letter that the model names to the supplier; it is sent outside the engine. */
@ExportedToEngine("writeToSupplier")
class WriteToSupplier implements JavaDelegate {

    private final RunningObligation running;
    private final TurnLetters letters;

    WriteToSupplier(RunningObligation running, TurnLetters letters) {
        this.running = running;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.write(running.of(execution), LettersOfModels.of(execution), execution.getActivityInstanceId());
    }
}
