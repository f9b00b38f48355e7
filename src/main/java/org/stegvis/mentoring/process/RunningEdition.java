package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Editions;
import org.stegvis.shared.SharedVariables;

/** The edition that an execution is about, as it is now. */
@Component
class RunningEdition {

    private final Editions editions;

    RunningEdition(Editions editions) {
        this.editions = editions;
    }

    Edition of(DelegateExecution execution) {
        return editions.require(SharedVariables.CASE_NUMBER.require(execution));
    }
}
