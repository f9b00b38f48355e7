package org.stegvis.obligation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ReportsDue;
import org.stegvis.platform.engine.ExportedToEngine;

/** Starts the rounds of all reports that were not asked for while the contract ran. */
@ExportedToEngine("askForLastReports")
class AskForLastReports implements JavaDelegate {

    private final RunningObligation running;
    private final ReportsDue reports;
    private final ReportRound reportRound;

    AskForLastReports(RunningObligation running, ReportsDue reports, ReportRound reportRound) {
        this.running = running;
        this.reports = reports;
        this.reportRound = reportRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Obligation obligation = running.held(execution);
        reports.takeAll(obligation).forEach(round -> reportRound.begin(obligation, round.id()));
    }
}
