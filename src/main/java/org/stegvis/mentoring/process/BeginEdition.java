package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionTurns;
import org.stegvis.platform.engine.ExportedToEngine;

/** Makes everybody who has accepted active, and lets the groups begin (A18). */
@ExportedToEngine("beginEdition")
class BeginEdition implements JavaDelegate {

    private final RunningEdition running;
    private final EditionTurns turns;

    BeginEdition(RunningEdition running, EditionTurns turns) {
        this.running = running;
        this.turns = turns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turns.begin(running.of(execution));
    }
}
