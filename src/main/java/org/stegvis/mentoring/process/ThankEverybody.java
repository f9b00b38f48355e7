package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.mentoring.EndOfMeetings;
import org.stegvis.platform.engine.ExportedToEngine;

/** Thanks everybody who took part, and gives certificates (A21). */
@ExportedToEngine("thankEverybody")
class ThankEverybody implements JavaDelegate {

    private final RunningEdition running;
    private final EndOfMeetings end;

    ThankEverybody(RunningEdition running, EndOfMeetings end) {
        this.running = running;
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(EditionVariables.CLAIMS_CLOSE_AT.name(), end.thank(running.of(execution)));
    }
}
