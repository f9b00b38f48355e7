package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.Defects;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Looks whether the shortfall that was found at the end is still being handled. */
@ExportedToEngine("lookAtShortfall")
class LookAtShortfall implements JavaDelegate {

    private final RunningObligation running;
    private final Defects defects;

    LookAtShortfall(RunningObligation running, Defects defects) {
        this.running = running;
        this.defects = defects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean open = defects.of(running.of(execution).id()).stream()
                .anyMatch(defect -> defect.kind() == DefectKind.SHORTFALL && defect.isOpen());
        execution.setVariable(ObligationVariables.SHORTFALL_OPEN.name(), open);
    }
}
