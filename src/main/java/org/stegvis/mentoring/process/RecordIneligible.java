package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.ApplicationVariables;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Records that somebody may not take part: because of a rule, of the coordinator, or because answers are missing. */
@ExportedToEngine("recordIneligible")
class RecordIneligible implements JavaDelegate {

    private final JudgeApplications judge;

    RecordIneligible(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judge.ineligible(
                UUID.fromString(SharedVariables.PARTICIPATION.require(execution)),
                ApplicationVariables.ELIGIBILITY_REASON.in(execution).orElse("incomplete"));
    }
}
