package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.ApplicationVariables;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Looks whether an application has every answer that is required (R2). */
@ExportedToEngine("checkCompleteness")
class CheckCompleteness implements JavaDelegate {

    private final JudgeApplications judge;

    CheckCompleteness(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                ApplicationVariables.COMPLETE.name(),
                judge.isComplete(UUID.fromString(SharedVariables.PARTICIPATION.require(execution))));
    }
}
