package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.CaseCalendar;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Deadlines;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Officer;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/**
 * Moves something that is due to another working day: the register with its reminders, the task and the timers beside
 * it, in one act. The reason goes into the journal, and those concerned get a letter. What a supplier owes is moved where
 * its date is set, not here.
 */
@Component
class RescheduleDeadline implements FormAct {

    private static final String NEW_DATE = "newDueDate";

    private final Deadlines deadlines;
    private final DeadlineNames names;
    private final WhoOwes whoOwes;
    private final DeadlineLetters letters;
    private final Journal journal;
    private final Clock clock;

    RescheduleDeadline(
            Deadlines deadlines,
            DeadlineNames names,
            WhoOwes whoOwes,
            DeadlineLetters letters,
            Journal journal,
            Clock clock) {
        this.deadlines = deadlines;
        this.names = names;
        this.whoOwes = whoOwes;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "move-deadline";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of(
                "deadlines_open",
                deadlines.openIn(subject.caseNumber()).stream()
                        .filter(Deadline::isOfCase)
                        .map(deadline ->
                                new Choice(deadline.id().toString(), names.withDate(deadline, subject.language())))
                        .toList());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String caseNumber = submission.caseNumber();
        Answers answers = submission.answers();
        CaseCalendar calendar = deadlines.calendar(caseNumber);
        LocalDate day = answers.date(NEW_DATE).orElseThrow();
        LocalDate workingDay = calendar.workingDays().onOrAfter(day);
        Rules.of(answers)
                .notInThePast(NEW_DATE, clock.today(calendar.zone()))
                .that(day.equals(workingDay), NEW_DATE, "noWorkingDay", workingDay)
                .check();
        Deadline deadline = deadlines.openIn(caseNumber).stream()
                .filter(Deadline::isOfCase)
                .filter(open ->
                        answers.text("deadline").orElseThrow().equals(open.id().toString()))
                .findFirst()
                .orElseThrow();
        Deadline moved = deadlines.move(deadline, day);
        String officer = submission.subject().officer();
        journal.write(new JournalLine(
                caseNumber, officer, "deadlineMoved", deadline.kind(), details(deadline, day, calendar, answers)));
        letters.write(
                LetterKind.DEADLINE_MOVED, moved, deadline.id() + "/" + moved.moves(), concerned(deadline, officer));
        return Map.of();
    }

    private static Map<String, String> details(
            Deadline deadline, LocalDate day, CaseCalendar calendar, Answers answers) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", calendar.dayOf(deadline.dueAt()).toString());
        details.put("to", day.toString());
        details.put("reason", answers.text("moveReason").orElseThrow());
        return details;
    }

    /** Those who owe it and the next person, but not whoever moved it. */
    private List<Officer> concerned(Deadline deadline, String mover) {
        return Stream.concat(whoOwes.holders(deadline).stream(), whoOwes.next(deadline).stream())
                .filter(officer -> !officer.userId().equals(mover))
                .distinct()
                .toList();
    }
}
