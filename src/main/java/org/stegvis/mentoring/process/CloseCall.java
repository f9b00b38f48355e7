package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionTurns;
import org.stegvis.platform.engine.ExportedToEngine;

/** Closes the call of the edition for good (A6). */
@ExportedToEngine("closeCall")
class CloseCall implements JavaDelegate {

    private final RunningEdition running;
    private final EditionTurns turns;

    CloseCall(RunningEdition running, EditionTurns turns) {
        this.running = running;
        this.turns = turns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turns.closeCall(running.of(execution));
    }
}
