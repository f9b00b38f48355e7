package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.OfferLetters;
import org.stegvis.shared.SharedVariables;

/** Tells somebody that her offer has run out. */
@ExportedToEngine("tellOfferRunOut")
class TellOfferRunOut implements JavaDelegate {

    private final OfferLetters letters;

    TellOfferRunOut(OfferLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.runOut(RunningProgramme.id(execution, SharedVariables.OFFER));
    }
}
