package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionSurveys;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the survey that the model names (A19, A21, A24). */
@ExportedToEngine("openSurvey")
class OpenSurvey implements JavaDelegate {

    private final RunningEdition running;
    private final EditionSurveys surveys;

    OpenSurvey(RunningEdition running, EditionSurveys surveys) {
        this.running = running;
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.open(running.of(execution), EditionVariables.SURVEY_KIND.require(execution));
    }
}
