package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.TurnLetters;
import org.stegvis.platform.engine.ExportedToEngine;

/** Tells the supplier of the dates that are others now. */
@ExportedToEngine("tellNewDates")
class TellNewDates implements JavaDelegate {

    private final RunningObligation running;
    private final TurnLetters letters;
    private final ObligationMoments moments;

    TellNewDates(RunningObligation running, TurnLetters letters, ObligationMoments moments) {
        this.running = running;
        this.letters = letters;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Obligation obligation = running.of(execution);
        if (moments.endsOtherThan(obligation, ObligationVariables.CONTRACT_ENDS_AT.in(execution))) {
            letters.contractMoved(obligation, execution.getActivityInstanceId());
        } else {
            letters.firstStartMoved(obligation, execution.getActivityInstanceId());
        }
    }
}
