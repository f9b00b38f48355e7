package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Asks an applicant for what is missing (R2). */
@ExportedToEngine("askForMissing")
class AskForMissing implements JavaDelegate {

    private final JudgeApplications judge;

    AskForMissing(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judge.askForMissing(
                UUID.fromString(SharedVariables.PARTICIPATION.require(execution)), execution.getActivityInstanceId());
    }
}
