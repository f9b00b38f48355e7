package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;
import org.stegvis.shared.SurveyLetters;

/** Reminds those who have not answered a survey. */
@ExportedToEngine("remindOfSurvey")
class RemindOfSurvey implements JavaDelegate {

    private final SurveyLetters letters;

    RemindOfSurvey(SurveyLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remind(RunningProgramme.id(execution, SharedVariables.SURVEY), execution.getCurrentActivityId());
    }
}
