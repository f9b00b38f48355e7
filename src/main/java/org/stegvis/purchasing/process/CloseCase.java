package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.engine.Retention;
import org.stegvis.purchasing.ClosePurchase;

/** Closes the purchase when its process ends, whichever way it ended, and lets the retention of its history begin. */
@ExportedToEngine("closeCase")
class CloseCase implements ExecutionListener {

    private final ClosePurchase closePurchase;
    private final Retention retention;

    CloseCase(ClosePurchase closePurchase, Retention retention) {
        this.closePurchase = closePurchase;
        this.retention = retention;
    }

    @Override
    public void notify(DelegateExecution execution) {
        closePurchase.close(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
        retention.beginsNow(execution.getProcessInstanceId());
    }
}
