package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;
import org.stegvis.shared.Surveys;

/** Closes a survey. */
@ExportedToEngine("closeSurvey")
class CloseSurvey implements JavaDelegate {

    private final Surveys surveys;

    CloseSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.close(RunningProgramme.id(execution, SharedVariables.SURVEY));
    }
}
