package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventFeedback;
import org.stegvis.shared.SharedVariables;

/** Begins a survey among those who were at the event. */
@ExportedToEngine("openFeedback")
class OpenFeedback implements JavaDelegate {

    private final EventFeedback feedback;

    OpenFeedback(EventFeedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public void execute(DelegateExecution execution) {
        feedback.ask(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
