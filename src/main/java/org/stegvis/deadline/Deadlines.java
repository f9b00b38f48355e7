package org.stegvis.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.OfficersTasks;

/** The register of what is due in each case. Whatever changes it does so in the transaction of its cause. */
@Component
public class Deadlines {

    private static final String OPEN = "select * from stegvis.deadline where settled_at is null and ";

    private final JdbcClient database;
    private final ReminderLadder ladder;
    private final ObjectProvider<CasesWithDeadlines> areas;
    private final OfficersTasks tasks;
    private final StegvisSettings settings;
    private final Clock clock;

    Deadlines(
            JdbcClient database,
            ReminderLadder ladder,
            ObjectProvider<CasesWithDeadlines> areas,
            OfficersTasks tasks,
            StegvisSettings settings,
            Clock clock) {
        this.database = database;
        this.ladder = ladder;
        this.areas = areas;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Something is due whose task is still to come: it becomes the deadline of the next task of its kind. If it is in
     * the register already, it gets the date that counts now. The time for it stands in the settings by its kind.
     */
    public void open(String caseNumber, String kind, String role) {
        CasesWithDeadlines area = areaOf(caseNumber).orElseThrow();
        Instant dueAt = dueAt(area, caseNumber, kind, settings.dueAfter().get(kind));
        withoutTask(caseNumber, kind)
                .ifPresentOrElse(
                        known -> setDate(known, dueAt, known.moves()),
                        () -> add(
                                ofCase(caseNumber, kind, "", role, dueAt),
                                area.calendar(caseNumber).orElseThrow()));
    }

    /**
     * Something is due on this very day that another area than that of the case keeps watch over. If the same thing is
     * in the register already, it is due on this day from now on.
     *
     * @param area the name of the area, which writes the reminders
     * @param role the word of the area for whoever owes it
     */
    public void open(String area, String caseNumber, String kind, String subject, String role, LocalDate day) {
        CaseCalendar calendar = calendar(caseNumber);
        Instant dueAt = calendar.dueAt(day);
        Optional<Deadline> open = ofArea(area, caseNumber, kind, subject);
        if (open.isEmpty()) {
            add(new Deadline(UUID.randomUUID(), caseNumber, kind, "", role, dueAt, 0, area, subject), calendar);
        } else if (!open.get().dueAt().equals(dueAt)) {
            setDate(open.get(), dueAt, open.get().moves() + 1);
        }
    }

    /** When a task is due that is being handed out now; empty for a case that no area knows. */
    Optional<Instant> openForTask(String caseNumber, String kind, String task, String role, Period wait) {
        return areaOf(caseNumber)
                .map(area -> withoutTask(caseNumber, kind)
                        .map(known -> adopt(known, task, role))
                        .orElseGet(() -> {
                            Instant dueAt = dueAt(area, caseNumber, kind, wait);
                            add(
                                    ofCase(caseNumber, kind, task, role, dueAt),
                                    area.calendar(caseNumber).orElseThrow());
                            return dueAt;
                        }));
    }

    /** Moves a deadline to this day, with its task and the engine's timers beside that; returns it as it is now. */
    public Deadline move(Deadline deadline, LocalDate day) {
        Instant dueAt = calendar(deadline.caseNumber()).dueAt(day);
        setDate(deadline, dueAt, deadline.moves() + 1);
        tasks.reschedule(deadline.task(), dueAt);
        return deadline.movedTo(dueAt);
    }

    /** The date of the task was set elsewhere, such as in Tasklist; the register follows. */
    void follow(String task, Instant dueAt) {
        database.sql(OPEN + "task = :task and due_at <> :due")
                .param("task", task)
                .param("due", Timestamp.from(dueAt))
                .query(Deadline::read)
                .optional()
                .ifPresent(deadline -> setDate(deadline, dueAt, deadline.moves() + 1));
    }

    /** The task is done, or is no longer to be done. */
    void settleTask(String task) {
        settle("task = :value", task);
    }

    /** What an area has entered is done, or no longer to be done. */
    public void settle(String area, String caseNumber, String kind, String subject) {
        ofArea(area, caseNumber, kind, subject).ifPresent(deadline -> settle("id = :value", deadline.id()));
    }

    /** Nothing is due any more of what an area has entered in this case. */
    public void settleAll(String area, String caseNumber) {
        openIn(caseNumber).stream()
                .filter(deadline -> deadline.area().equals(area))
                .forEach(deadline -> settle("id = :value", deadline.id()));
    }

    /** The case is closed: nothing is due any more. */
    public void settleAll(String caseNumber) {
        settle("case_number = :value", caseNumber);
    }

    /** What is due in a case, what is due first coming first. */
    public List<Deadline> openIn(String caseNumber) {
        return database.sql(OPEN + "case_number = :case order by due_at, kind, id")
                .param("case", caseNumber)
                .query(Deadline::read)
                .list();
    }

    /** All that ever was due in a case. */
    public List<Deadline> everIn(String caseNumber) {
        return database.sql("select * from stegvis.deadline where case_number = :case")
                .param("case", caseNumber)
                .query(Deadline::read)
                .list();
    }

    /** The calendar by which the deadlines of this case count. */
    public CaseCalendar calendar(String caseNumber) {
        return areaOf(caseNumber).flatMap(area -> area.calendar(caseNumber)).orElseThrow();
    }

    private Optional<CasesWithDeadlines> areaOf(String caseNumber) {
        return areas.stream()
                .filter(area -> area.calendar(caseNumber).isPresent())
                .findFirst();
    }

    private static Instant dueAt(CasesWithDeadlines area, String caseNumber, String kind, Period wait) {
        CaseCalendar calendar = area.calendar(caseNumber).orElseThrow();
        LocalDate day = area.countsFrom(caseNumber, kind).plus(wait);
        return calendar.dueAt(calendar.workingDays().onOrAfter(day));
    }

    private Optional<Deadline> withoutTask(String caseNumber, String kind) {
        return database.sql(OPEN + "case_number = :case and kind = :kind and task = '' and area = '' for update")
                .param("case", caseNumber)
                .param("kind", kind)
                .query(Deadline::read)
                .optional();
    }

    private Optional<Deadline> ofArea(String area, String caseNumber, String kind, String subject) {
        return database.sql(OPEN
                        + "area = :area and case_number = :case and kind = :kind and subject = :subject for update")
                .param("area", area)
                .param("case", caseNumber)
                .param("kind", kind)
                .param("subject", subject)
                .query(Deadline::read)
                .optional();
    }

    private static Deadline ofCase(String caseNumber, String kind, String task, String role, Instant dueAt) {
        return new Deadline(UUID.randomUUID(), caseNumber, kind, task, role, dueAt, 0, "", "");
    }

    private Instant adopt(Deadline deadline, String task, String role) {
        database.sql("update stegvis.deadline set task = :task, role = :role where id = :id")
                .param("task", task)
                .param("role", role)
                .param("id", deadline.id())
                .update();
        return deadline.dueAt();
    }

    private void add(Deadline deadline, CaseCalendar calendar) {
        database.sql("""
                        insert into stegvis.deadline
                            (id, case_number, kind, task, role, opened_at, due_at, area, subject)
                        values (:id, :case, :kind, :task, :role, :now, :due, :area, :subject)""")
                .param("id", deadline.id())
                .param("case", deadline.caseNumber())
                .param("kind", deadline.kind())
                .param("task", deadline.task())
                .param("role", deadline.role())
                .param("now", Timestamp.from(clock.now()))
                .param("due", Timestamp.from(deadline.dueAt()))
                .param("area", deadline.area())
                .param("subject", deadline.subject())
                .update();
        ladder.setUp(deadline, calendar);
    }

    private void setDate(Deadline deadline, Instant dueAt, int moves) {
        database.sql("update stegvis.deadline set due_at = :due, moves = :moves where id = :id")
                .param("due", Timestamp.from(dueAt))
                .param("moves", moves)
                .param("id", deadline.id())
                .update();
        ladder.setUp(deadline.movedTo(dueAt), calendar(deadline.caseNumber()));
    }

    private void settle(String which, Object value) {
        database.sql("update stegvis.deadline set settled_at = :now where settled_at is null and " + which)
                .param("now", Timestamp.from(clock.now()))
                .param("value", value)
                .update();
    }
}
