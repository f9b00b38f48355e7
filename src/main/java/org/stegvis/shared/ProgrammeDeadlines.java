package org.stegvis.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.CaseCalendar;
import org.stegvis.deadline.CasesWithDeadlines;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Reminder;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.OfficersTasks;
import org.stegvis.platform.language.Language;

/**
 * What the register of deadlines must know about programmes. Whoever has a task is reminded of it; then the owner of the
 * programme is told, and the coordinators of what the owner herself owes.
 */
@Component
class ProgrammeDeadlines implements CasesWithDeadlines {

    private static final String PAGE = "/programmes/";
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    /** What stands before the codes of the ladder's letters in those about programmes. */
    static final String LETTERS = "programme-";

    private final Programmes programmes;
    private final OfficersOfProgrammes readers;
    private final Officers officers;
    private final OfficersTasks tasks;
    private final AuthoredModels models;
    private final Journal journal;
    private final Clock clock;

    ProgrammeDeadlines(
            Programmes programmes,
            OfficersOfProgrammes readers,
            Officers officers,
            OfficersTasks tasks,
            AuthoredModels models,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.readers = readers;
        this.officers = officers;
        this.tasks = tasks;
        this.models = models;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<CaseCalendar> calendar(String caseNumber) {
        return programmes
                .find(caseNumber)
                .map(Programme::country)
                .map(country -> new CaseCalendar(country.zone(), country.workingDays()));
    }

    @Override
    public LocalDate countsFrom(String caseNumber, String kind) {
        return clock.today(programmes.require(caseNumber).country().zone());
    }

    @Override
    public void remind(Reminder reminder) {
        Deadline deadline = reminder.deadline();
        switch (reminder.recipient()) {
            case Reminder.HOLDER ->
                write(
                        reminder,
                        holders(deadline),
                        deadline.task().isEmpty() ? PAGE + deadline.caseNumber() : TASK + deadline.task());
            case Reminder.NEXT -> {
                write(reminder, next(deadline), PAGE + deadline.caseNumber());
                journal.write(escalated(deadline));
            }
            default ->
                write(
                        reminder,
                        readers.readers(deadline.caseNumber(), reminder.recipient()),
                        PAGE + deadline.caseNumber());
        }
    }

    private void write(Reminder reminder, List<Officer> to, String path) {
        Deadline deadline = reminder.deadline();
        Programme programme = programmes.require(deadline.caseNumber());
        LocalDate day =
                LocalDate.ofInstant(deadline.dueAt(), programme.country().zone());
        for (Officer reader : to) {
            readers.write(
                    programme,
                    List.of(reader),
                    LETTERS + reminder.letter(),
                    reminder.id().toString(),
                    path,
                    List.of(name(deadline, reader.language()), day));
        }
    }

    private List<Officer> holders(Deadline deadline) {
        return tasks.assignee(deadline.task())
                .flatMap(officers::find)
                .map(List::of)
                .orElseGet(() -> readers.readers(deadline.caseNumber(), deadline.role()));
    }

    private List<Officer> next(Deadline deadline) {
        boolean owners = deadline.role().equals(ProgrammeRole.OWNER.group());
        return readers.readers(
                deadline.caseNumber(), (owners ? ProgrammeRole.COORDINATOR : ProgrammeRole.OWNER).group());
    }

    private String name(Deadline deadline, Language language) {
        return models.withForm(deadline.kind())
                .flatMap(element -> models.nameOf(element, language))
                .orElse(deadline.kind());
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
