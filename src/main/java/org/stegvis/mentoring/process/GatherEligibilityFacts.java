package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.JudgeApplications;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Gathers what rule R1 asks of an application. */
@ExportedToEngine("gatherEligibilityFacts")
class GatherEligibilityFacts implements JavaDelegate {

    private final JudgeApplications judge;

    GatherEligibilityFacts(JudgeApplications judge) {
        this.judge = judge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judge.facts(UUID.fromString(SharedVariables.PARTICIPATION.require(execution)))
                .forEach(execution::setVariable);
    }
}
