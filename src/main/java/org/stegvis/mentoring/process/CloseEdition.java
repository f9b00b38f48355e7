package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.mentoring.EndOfEdition;
import org.stegvis.platform.engine.ExportedToEngine;

/** Closes the edition: from here the times of retention count (A23). */
@ExportedToEngine("closeEdition")
class CloseEdition implements JavaDelegate {

    private final RunningEdition running;
    private final EndOfEdition end;

    CloseEdition(RunningEdition running, EndOfEdition end) {
        this.running = running;
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(EditionVariables.FOLLOW_UP_AT.name(), end.close(running.of(execution)));
    }
}
