package org.stegvis.obligation.process;

import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectOutcome;
import org.stegvis.obligation.DefectVariables;
import org.stegvis.obligation.EndDefect;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.SupplierLetterKind;
import org.stegvis.platform.engine.ExportedToEngine;

/** Closes a defect with the outcome that it came to; where the model names a letter, the supplier is told. */
@ExportedToEngine("closeDefect")
class CloseDefect implements JavaDelegate {

    private final EndDefect endDefect;

    CloseDefect(EndDefect endDefect) {
        this.endDefect = endDefect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endDefect.end(
                UUID.fromString(ObligationVariables.DEFECT.require(execution)),
                DefectOutcome.ofCode(DefectVariables.OUTCOME.require(execution)),
                DefectVariables.LETTER.in(execution).map(CloseDefect::kind),
                execution.getActivityInstanceId());
    }

    /** The letter with this name, such as defect-notice. */
    static SupplierLetterKind kind(String letter) {
        return SupplierLetterKind.valueOf(letter.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
