package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Tells the edition that its owner cancels it. */
@ExportedToEngine("tellEditionCancelled")
class TellEditionCancelled implements JavaDelegate {

    private final MentorEdition edition;

    TellEditionCancelled(MentorEdition edition) {
        this.edition = edition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        edition.cancel(SharedVariables.CASE_NUMBER.require(execution));
    }
}
