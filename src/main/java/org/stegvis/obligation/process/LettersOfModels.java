package org.stegvis.obligation.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.SupplierLetterKind;

/** The letters to suppliers as models name them: without {@code supplier-}, which all of them begin with. */
final class LettersOfModels {

    private LettersOfModels() {}

    /** The kind of letter that the step names. */
    static SupplierLetterKind of(DelegateExecution execution) {
        return SupplierLetterKind.valueOf(ObligationVariables.SUPPLIER_LETTER
                .require(execution)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_'));
    }
}
