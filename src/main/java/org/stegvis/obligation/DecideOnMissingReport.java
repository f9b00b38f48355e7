package org.stegvis.obligation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;

/** The contract manager decides on a report that has not come: more time, a defect, or that it need not come (T13). */
@Component
class DecideOnMissingReport implements FormAct {

    private static final String DUE = "reportDueAnew";

    private final ObligationOfTask tasks;
    private final ReportRounds rounds;
    private final SupplierDeadlines deadlines;
    private final Clock clock;

    DecideOnMissingReport(ObligationOfTask tasks, ReportRounds rounds, SupplierDeadlines deadlines, Clock clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "decide-missing-report";
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Answers answers = submission.answers();
        Obligation obligation = tasks.obligation(submission.subject());
        ReportRound round = tasks.round(submission.subject());
        new BrokenRules()
                .unless(
                        answers.date(DUE)
                                .filter(day -> !day.isAfter(
                                        clock.today(obligation.country().zone())))
                                .isEmpty(),
                        DUE,
                        "notStillToCome")
                .check();
        switch (answers.text("missingReportDecision").orElseThrow()) {
            case "moreTime" -> rounds.dueOn(round.id(), answers.date(DUE).orElseThrow());
            case "waive" -> settle(obligation, round, ReportRound.State.WAIVED);
            default -> settle(obligation, round, ReportRound.State.MISSING);
        }
        return Map.of();
    }

    private void settle(Obligation obligation, ReportRound round, ReportRound.State state) {
        rounds.reached(round.id(), state);
        deadlines.settle(obligation, SupplierTask.REPORT.code(), round.id().toString());
    }
}
