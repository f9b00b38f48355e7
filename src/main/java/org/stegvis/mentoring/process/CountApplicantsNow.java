package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.CountApplicants;
import org.stegvis.platform.engine.ExportedToEngine;

/** Counts who has applied so far (A4, R4, R7). */
@ExportedToEngine("countApplicantsNow")
class CountApplicantsNow implements JavaDelegate {

    private final RunningEdition running;
    private final CountApplicants count;

    CountApplicantsNow(RunningEdition running, CountApplicants count) {
        this.running = running;
        this.count = count;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(count.of(running.of(execution)));
    }
}
