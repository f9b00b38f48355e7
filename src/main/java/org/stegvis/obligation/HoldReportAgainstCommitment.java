package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;

/** The contract manager holds a report against the commitment: accepts it, sends it back or finds a defect. */
@Component
class HoldReportAgainstCommitment implements FormAct {

    private static final String DUE = "reportDueAnew";

    private final ObligationOfTask tasks;
    private final ReportRounds rounds;
    private final Clock clock;

    HoldReportAgainstCommitment(ObligationOfTask tasks, ReportRounds rounds, Clock clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "check-report";
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Answers answers = submission.answers();
        Obligation obligation = tasks.obligation(submission.subject());
        ReportRound round = tasks.round(submission.subject());
        LocalDate today = clock.today(obligation.country().zone());
        new BrokenRules()
                .unless(answers.date(DUE).filter(day -> !day.isAfter(today)).isEmpty(), DUE, "notStillToCome")
                .check();
        switch (answers.text("reportDecision").orElseThrow()) {
            case "sendBack" ->
                rounds.sendBack(
                        round.id(),
                        answers.text("reportQuestion").orElseThrow(),
                        answers.date(DUE).orElseThrow());
            case "defect" ->
                rounds.reached(
                        round.id(),
                        ReportDefect.ofCode(answers.text("reportDefect").orElseThrow())
                                .leaves());
            default -> rounds.reached(round.id(), ReportRound.State.ACCEPTED);
        }
        return Map.of();
    }
}
