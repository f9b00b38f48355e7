package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.OpenDefect;
import org.stegvis.obligation.ReportDefect;
import org.stegvis.platform.engine.ExportedToEngine;

/** Opens the defect that a report shows. */
@ExportedToEngine("openDefectOfReport")
class OpenDefectOfReport implements JavaDelegate {

    private final RunningObligation running;
    private final OpenDefect defects;

    OpenDefectOfReport(RunningObligation running, OpenDefect defects) {
        this.running = running;
        this.defects = defects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DefectKind kind = ReportDefect.ofCode(ObligationVariables.REPORT_DEFECT.require(execution))
                .kind();
        defects.open(running.of(execution), kind, running.roundId(execution));
    }
}
