package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;
import org.stegvis.shared.SurveyLetters;

/** Asks for answers to a survey. */
@ExportedToEngine("askSurvey")
class AskSurvey implements JavaDelegate {

    private final SurveyLetters letters;

    AskSurvey(SurveyLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.ask(RunningProgramme.id(execution, SharedVariables.SURVEY));
    }
}
