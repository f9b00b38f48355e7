package org.stegvis.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** Asks a supplier for what it owes, and enters by when it owes it. */
@Component
public class SupplierRequests {

    private final SupplierLetters letters;
    private final SupplierDeadlines deadlines;
    private final ObligationTimes times;
    private final Clock clock;

    SupplierRequests(SupplierLetters letters, SupplierDeadlines deadlines, ObligationTimes times, Clock clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.times = times;
        this.clock = clock;
    }

    /** Asks by a letter for the answer to the summary of the start meeting, or for the needs profile. */
    public void ask(Obligation obligation, SupplierLetterKind letter, String step) {
        SupplierTask task = letter.asksFor().orElseThrow();
        LocalDate due = clock.today(obligation.country().zone())
                .plus(task == SupplierTask.NEEDS_PROFILE ? times.needsProfile() : times.confirmSummary());
        deadlines.open(obligation, task.code(), "", due);
        letters.write(obligation, letter, step, "", facts(obligation, task, due));
    }

    private static List<Object> facts(Obligation obligation, SupplierTask task, LocalDate due) {
        return task == SupplierTask.START_MEETING
                ? List.of(obligation.followUp().orElseThrow().metOn(), due)
                : List.of(due);
    }

    /** The report is due from now on; the register asks for it and reminds of it. */
    public void askForReport(Obligation obligation, ReportRound round) {
        deadlines.open(obligation, SupplierTask.REPORT.code(), round.id().toString(), round.dueOn());
    }

    /**
     * The final documentation is due from now on; the register asks for it and reminds of it.
     *
     * @param until the day that the contract manager has set; empty for the time of the settings
     * @return when it is due
     */
    public LocalDate askForDocumentation(Obligation obligation, Optional<LocalDate> until) {
        LocalDate today = clock.today(obligation.country().zone());
        LocalDate ended = obligation.contract().end().isBefore(today)
                ? obligation.contract().end()
                : today;
        LocalDate due = until.orElseGet(() -> ended.plus(times.finalDocumentation()));
        deadlines.open(obligation, SupplierTask.FINAL_DOCUMENTATION.code(), "", due);
        return due;
    }

    /** Somebody's work has ended: a certificate is due. */
    void askForCertificate(Obligation obligation, Hire hire) {
        Period within = times.certificate();
        hire.end()
                .ifPresent(end -> deadlines.open(
                        obligation,
                        SupplierDeadlines.CERTIFICATE,
                        String.valueOf(hire.number()),
                        end.on().plus(within)));
    }
}
