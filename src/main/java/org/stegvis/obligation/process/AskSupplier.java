package org.stegvis.obligation.process;

import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectLetters;
import org.stegvis.obligation.DefectVariables;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.SupplierLetterKind;
import org.stegvis.platform.engine.ExportedToEngine;

/** Asks the supplier for what the model names, and sets until when the process waits for it. */
@ExportedToEngine("askSupplier")
class AskSupplier implements JavaDelegate {

    private final DefectLetters letters;

    AskSupplier(DefectLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupplierLetterKind letter = CloseDefect.kind(DefectVariables.LETTER.require(execution));
        UUID defect = UUID.fromString(ObligationVariables.DEFECT.require(execution));
        Instant end = letters.ask(defect, letter, execution.getActivityInstanceId());
        execution.setVariable(
                (letter == SupplierLetterKind.DEFECT_NOTICE
                                ? DefectVariables.HEARING_ENDS_AT
                                : DefectVariables.CORRECTION_ENDS_AT)
                        .name(),
                end.toString());
    }
}
