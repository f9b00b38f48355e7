package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.AreaWithDeadlines;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Deadlines;
import org.stegvis.deadline.Reminder;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;

/** Writes the reminders of what suppliers owe: to the supplier, and to the officers whom the ladder names. */
@Component
class SupplierReminders implements AreaWithDeadlines {

    private final Obligations obligations;
    private final ReportRounds rounds;
    private final Deadlines deadlines;
    private final SupplierLetters suppliers;
    private final OfficersLetters officers;
    private final Journal journal;

    SupplierReminders(
            Obligations obligations,
            ReportRounds rounds,
            Deadlines deadlines,
            SupplierLetters suppliers,
            OfficersLetters officers,
            Journal journal) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.suppliers = suppliers;
        this.officers = officers;
        this.journal = journal;
    }

    @Override
    public String area() {
        return SupplierDeadlines.AREA;
    }

    @Override
    public void remind(Reminder reminder) {
        Deadline deadline = reminder.deadline();
        Obligation obligation = obligations.ofCase(deadline.caseNumber()).orElseThrow();
        LocalDate due = deadlines.calendar(deadline.caseNumber()).dayOf(deadline.dueAt());
        if (reminder.recipient().equals(SupplierDeadlines.SUPPLIER)) {
            remindSupplier(obligation, reminder, due);
        } else {
            tellOfficers(obligation, reminder, due);
        }
    }

    private void remindSupplier(Obligation obligation, Reminder reminder, LocalDate due) {
        SupplierLetterKind kind = SupplierLetterKind.ofCode(reminder.letter()).orElseThrow();
        String subject = reminder.deadline().subject();
        Optional<ReportRound> round = kind.asksFor()
                .filter(SupplierTask.REPORT::equals)
                .map(report -> rounds.find(UUID.fromString(subject)).orElseThrow());
        if (kind == SupplierLetterKind.REPORT_REQUEST && round.orElseThrow().state() == ReportRound.State.RETURNED) {
            return;
        }
        suppliers.write(obligation, kind, reminder.id().toString(), subject, facts(kind, subject, due, round));
    }

    private static List<Object> facts(
            SupplierLetterKind kind, String subject, LocalDate due, Optional<ReportRound> round) {
        if (kind == SupplierLetterKind.CERTIFICATE_DUE) {
            return List.of(due, subject);
        }
        return round.<List<Object>>map(report -> List.of(due, report.periodStart(), report.periodEnd()))
                .orElse(List.of(due));
    }

    /** Of what a supplier owes, the next person is the contract manager, whom every such letter is for. */
    private void tellOfficers(Obligation obligation, Reminder reminder, LocalDate due) {
        OfficersLetterKind kind = OfficersLetterKind.ofCode(reminder.letter()).orElseThrow();
        Deadline deadline = reminder.deadline();
        boolean candidatesAreThere = obligation.candidatesPresented().orElse(0) > 0;
        if (kind == OfficersLetterKind.CANDIDATES_NEEDED && candidatesAreThere) {
            return;
        }
        List<Object> facts = kind == OfficersLetterKind.SUPPLIER_SILENT
                ? List.of(due, ObligationWords.due(deadline.kind()))
                : List.of(due);
        officers.write(obligation, kind, reminder.id().toString(), facts);
        if (kind == OfficersLetterKind.SUPPLIER_SILENT || kind == OfficersLetterKind.SUPPLIER_REPORT_MISSING) {
            journal.write(new JournalLine(
                    deadline.caseNumber(),
                    JournalLine.SYSTEM,
                    "deadlineEscalated",
                    deadline.kind(),
                    Map.of("due", deadline.dueAt().toString(), "owedBy", deadline.role())));
        }
    }
}
