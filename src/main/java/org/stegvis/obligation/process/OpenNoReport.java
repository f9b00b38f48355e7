package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.OpenDefect;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the defect that a report did not come. */
@ExportedToEngine("openNoReport")
class OpenNoReport implements JavaDelegate {

    private final RunningObligation running;
    private final OpenDefect defects;

    OpenNoReport(RunningObligation running, OpenDefect defects) {
        this.running = running;
        this.defects = defects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        defects.open(running.of(execution), DefectKind.NO_REPORT, running.roundId(execution));
    }
}
