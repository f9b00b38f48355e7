package org.stegvis.mentoring.process;

import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.ApplicationVariables;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Looks whether the call of the edition is closed, and when to look again if it is not. */
@ExportedToEngine("lookWhetherClosed")
class LookWhetherClosed implements JavaDelegate {

    private final JudgeApplications judge;

    LookWhetherClosed(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String edition = SharedVariables.CASE_NUMBER.require(execution);
        execution.setVariable(ApplicationVariables.CALL_CLOSED.name(), judge.isCallClosed(edition));
        execution.setVariable(
                ApplicationVariables.LOOK_AGAIN_AT.name(),
                judge.lookAgainAt(edition).truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
