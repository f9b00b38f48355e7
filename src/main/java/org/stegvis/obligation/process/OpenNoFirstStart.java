package org.stegvis.obligation.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.OpenDefect;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the defect that nobody started in time. */
@ExportedToEngine("openNoFirstStart")
class OpenNoFirstStart implements JavaDelegate {

    private final RunningObligation running;
    private final OpenDefect defects;

    OpenNoFirstStart(RunningObligation running, OpenDefect defects) {
        this.running = running;
        this.defects = defects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        defects.open(running.of(execution), DefectKind.NO_FIRST_START, Optional.empty());
    }
}
