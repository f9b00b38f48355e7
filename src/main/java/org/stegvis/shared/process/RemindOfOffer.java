package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.OfferLetters;
import org.stegvis.shared.SharedVariables;

/** Reminds whoever has not answered an offer. */
@ExportedToEngine("remindOfOffer")
class RemindOfOffer implements JavaDelegate {

    private final OfferLetters letters;

    RemindOfOffer(OfferLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remind(RunningProgramme.id(execution, SharedVariables.OFFER));
    }
}
