package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EndOfEdition;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.engine.Retention;

/** Ends the programme and lets the engine's history of the edition be removed in its time (A25). */
@ExportedToEngine("beginRetention")
class BeginRetention implements JavaDelegate {

    private final RunningEdition running;
    private final EndOfEdition end;
    private final Retention retention;

    BeginRetention(RunningEdition running, EndOfEdition end, Retention retention) {
        this.running = running;
        this.end = end;
        this.retention = retention;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.endProgramme(running.of(execution));
        retention.beginsNow(execution.getProcessInstanceId());
    }
}
