package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.ApplicationVariables;
import org.stegvis.mentoring.Arrival;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Records that somebody may take part. */
@ExportedToEngine("recordEligible")
class RecordEligible implements JavaDelegate {

    private final JudgeApplications judge;

    RecordEligible(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judge.eligible(
                UUID.fromString(SharedVariables.PARTICIPATION.require(execution)),
                Arrival.valueOf(ApplicationVariables.ARRIVAL.require(execution)));
    }
}
