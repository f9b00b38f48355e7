package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.FirstStarts;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationMoments;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ExportedToEngine;

/** Looks whether anybody has started; as long as nobody has, the supplier is reminded and the last day waited for. */
@ExportedToEngine("lookForFirstStart")
class LookForFirstStart implements JavaDelegate {

    private final RunningObligation running;
    private final FirstStarts starts;
    private final ObligationMoments moments;

    LookForFirstStart(RunningObligation running, FirstStarts starts, ObligationMoments moments) {
        this.running = running;
        this.starts = starts;
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Obligation obligation = running.held(execution);
        boolean anybody = starts.anybody(obligation);
        if (!anybody) {
            starts.keepReminding(obligation);
        }
        execution.setVariable(ObligationVariables.ANYBODY_STARTED.name(), anybody);
        execution.setVariable(ObligationVariables.FIRST_START_CHECK_AT.name(), moments.firstStartMissed(obligation));
    }
}
