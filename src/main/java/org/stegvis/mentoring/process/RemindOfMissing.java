package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Reminds an applicant of what is still missing (R2). */
@ExportedToEngine("remindOfMissing")
class RemindOfMissing implements JavaDelegate {

    private final JudgeApplications judge;

    RemindOfMissing(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judge.remindOfMissing(
                UUID.fromString(SharedVariables.PARTICIPATION.require(execution)), execution.getActivityInstanceId());
    }
}
