package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.CaseCalendar;
import org.stegvis.deadline.CasesWithDeadlines;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Reminder;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswerSheets;

/** What the register of deadlines must know about purchases, and the letters of their reminders. */
@Component
class DeadlinesOfPurchases implements CasesWithDeadlines {

    private final Purchases purchases;
    private final AnswerSheets sheets;
    private final WhoOwes whoOwes;
    private final DeadlineLetters letters;
    private final Journal journal;
    private final Clock clock;

    DeadlinesOfPurchases(
            Purchases purchases,
            AnswerSheets sheets,
            WhoOwes whoOwes,
            DeadlineLetters letters,
            Journal journal,
            Clock clock) {
        this.purchases = purchases;
        this.sheets = sheets;
        this.whoOwes = whoOwes;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<CaseCalendar> calendar(String caseNumber) {
        return purchases
                .find(caseNumber)
                .map(Purchase::country)
                .map(country -> new CaseCalendar(country.zone(), country.workingDays()));
    }

    @Override
    public LocalDate countsFrom(String caseNumber, String kind) {
        Purchase purchase = purchases.require(caseNumber);
        LocalDate today = clock.today(purchase.country().zone());
        return ContractDeadline.ofForm(kind)
                .map(deadline -> switch (deadline.from()) {
                    case SIGNING ->
                        sheets.date(caseNumber, "sign-contract", "signedOn").orElse(today);
                    case END -> purchase.contract().end();
                })
                .orElse(today);
    }

    @Override
    public void remind(Reminder reminder) {
        Deadline deadline = reminder.deadline();
        LetterKind letter = LetterKind.ofCode(reminder.letter());
        String step = reminder.id().toString();
        switch (reminder.recipient()) {
            case Reminder.HOLDER -> letters.writeToHolders(letter, deadline, step, whoOwes.holders(deadline));
            case Reminder.NEXT -> {
                letters.write(letter, deadline, step, whoOwes.next(deadline));
                journal.write(escalated(deadline));
            }
            default -> letters.write(letter, deadline, step, whoOwes.readers(deadline, reminder.recipient()));
        }
    }

    private static JournalLine escalated(Deadline deadline) {
        return new JournalLine(
                deadline.caseNumber(),
                JournalLine.SYSTEM,
                "deadlineEscalated",
                deadline.kind(),
                Map.of("due", deadline.dueAt().toString(), "owedBy", deadline.role()));
    }
}
