package org.stegvis.obligation.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.OpenDefect;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the defect that less was delivered than was owed. */
@ExportedToEngine("openShortfall")
class OpenShortfall implements JavaDelegate {

    private final RunningObligation running;
    private final OpenDefect defects;

    OpenShortfall(RunningObligation running, OpenDefect defects) {
        this.running = running;
        this.defects = defects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        defects.open(running.of(execution), DefectKind.SHORTFALL, Optional.empty());
    }
}
