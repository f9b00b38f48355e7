package org.stegvis.obligation.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Finds out when the next follow-up meeting is to be held, if meetings were agreed. */
@ExportedToEngine("findNextMeeting")
class FindNextMeeting implements JavaDelegate {

    private final RunningObligation running;
    private final ObligationMoments moments;

    FindNextMeeting(RunningObligation running, ObligationMoments moments) {
        this.running = running;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> meeting = moments.nextMeeting(running.of(execution));
        execution.setVariable(ObligationVariables.MEETINGS_AGREED.name(), meeting.isPresent());
        meeting.ifPresent(at -> execution.setVariable(ObligationVariables.NEXT_MEETING_AT.name(), at));
    }
}
