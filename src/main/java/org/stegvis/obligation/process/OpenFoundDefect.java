package org.stegvis.obligation.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.DefectVariables;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.Obligations;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the defect that a contract manager has found. */
@ExportedToEngine("openFoundDefect")
class OpenFoundDefect implements JavaDelegate {

    private final Obligations obligations;
    private final org.stegvis.obligation.OpenDefect openDefect;

    OpenFoundDefect(Obligations obligations, org.stegvis.obligation.OpenDefect openDefect) {
        this.obligations = obligations;
        this.openDefect = openDefect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openDefect.open(
                obligations.require(UUID.fromString(ObligationVariables.OBLIGATION.require(execution))),
                DefectKind.ofCode(DefectVariables.KIND.require(execution)),
                Optional.empty());
    }
}
