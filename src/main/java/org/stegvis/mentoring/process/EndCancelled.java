package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EndOfEdition;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.engine.Retention;

/** Ends a cancelled edition with all that belongs to it, and tells everybody. */
@ExportedToEngine("endCancelled")
class EndCancelled implements JavaDelegate {

    private final RunningEdition running;
    private final EndOfEdition end;
    private final Retention retention;

    EndCancelled(RunningEdition running, EndOfEdition end, Retention retention) {
        this.running = running;
        this.end = end;
        this.retention = retention;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.cancel(running.of(execution));
        retention.beginsNow(execution.getProcessInstanceId());
    }
}
