package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the reports that a supplier owes, see {@link ReportPeriods}. */
@Component
public class ReportCalendar {

    private final ReportRounds rounds;

    ReportCalendar(ReportRounds rounds) {
        this.rounds = rounds;
    }

    /**
     * Plans the reports of this obligation anew; those that were asked for already stay as they are, and those that follow
     * go on from the end of their periods with the next number. Nothing is planned before the start meeting.
     */
    @Transactional
    public void plan(Obligation obligation) {
        rounds.forgetPlanned(obligation.id());
        obligation.followUp().ifPresent(settled -> plan(obligation, ReportPeriods.of(obligation, settled)));
    }

    private void plan(Obligation obligation, ReportPeriods periods) {
        List<ReportRound> asked = rounds.of(obligation.id());
        List<ReportPeriods.Due> due = asked.stream()
                .map(ReportRound::periodEnd)
                .max(LocalDate::compareTo)
                .map(periods::following)
                .orElseGet(periods::all);
        int number = asked.stream().mapToInt(ReportRound::number).max().orElse(0);
        for (ReportPeriods.Due report : due) {
            number++;
            rounds.plan(
                    obligation.id(),
                    number,
                    report.period().first(),
                    report.period().last(),
                    report.on());
        }
    }
}
