package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionTurns;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the call of the edition (A3). */
@ExportedToEngine("publishCall")
class PublishCall implements JavaDelegate {

    private final RunningEdition running;
    private final EditionTurns turns;

    PublishCall(RunningEdition running, EditionTurns turns) {
        this.running = running;
        this.turns = turns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turns.openCall(running.of(execution));
    }
}
