package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.purchasing.NoteTurn;
import org.stegvis.purchasing.PurchasingVariables;
import org.stegvis.purchasing.Turn;

/** Tells the process of a case of the turn that was reported; a case that has moved on in between hears nothing. */
@ExportedToEngine("tellCase")
class TellCase implements JavaDelegate {

    private final RuntimeService runtime;
    private final CaseWork work;
    private final NoteTurn noteTurn;

    TellCase(RuntimeService runtime, CaseWork work, NoteTurn noteTurn) {
        this.runtime = runtime;
        this.work = work;
        this.noteTurn = noteTurn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = execution.getProcessBusinessKey();
        Turn turn = Turn.ofCode(PurchasingVariables.TURN_KIND.require(execution));
        if (!work.awaits(caseNumber, turn.message())) {
            throw new BpmnError(RecordTurn.CASE_MOVED_ON);
        }
        runtime.createMessageCorrelation(turn.message())
                .processInstanceBusinessKey(caseNumber)
                .correlate();
        noteTurn.received(caseNumber, turn);
    }
}
