package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.purchasing.CarryOutChange;

/** Carries out the change of the contract that the rules allow. */
@ExportedToEngine("applyContractChange")
class ApplyContractChange implements JavaDelegate {

    private final CarryOutChange carryOutChange;

    ApplyContractChange(CarryOutChange carryOutChange) {
        this.carryOutChange = carryOutChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(carryOutChange.carryOut(execution.getProcessBusinessKey()));
    }
}
