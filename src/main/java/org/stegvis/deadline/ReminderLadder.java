package org.stegvis.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.decision.DecisionTables;

/** Sets up the reminders of a deadline as the decision table {@code reminder-ladder} says. */
@Component
class ReminderLadder {

    private static final String TABLE = "reminder-ladder";

    private final JdbcClient database;
    private final DecisionTables tables;
    private final Clock clock;

    ReminderLadder(JdbcClient database, DecisionTables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Sets the ladder up anew for the date of the deadline. Reminders that were written stay as they are; those that were
     * not are replaced. One after the date always counts. One ahead of the date whose time is already past is left out or
     * goes at once, as its row says.
     *
     * <p>At once means that no move of the date loses a reminder: whatever the new date is, each reader whom a row would
     * have reminded by now gets that letter now, unless it was written since the time at which it would have been due and
     * another one of its kind is still to come. Of several that are past, the last speaks for all.
     */
    void setUp(Deadline deadline, CaseCalendar calendar) {
        database.sql("delete from stegvis.deadline_rung where deadline = :deadline and written_at is null")
                .param("deadline", deadline.id())
                .update();
        List<Map<String, Object>> rows = tables.askAll(TABLE, Map.of("kind", deadline.kind()));
        LocalDate dueDay = calendar.dayOf(deadline.dueAt());
        List<Rung> ladder = IntStream.range(0, rows.size())
                .mapToObj(position -> Rung.of(position, rows.get(position), dueDay, calendar))
                .toList();
        Instant now = clock.now();
        ladder.stream()
                .filter(rung -> !rung.isAheadAndPast(now) || goesAtOnce(deadline, rung, ladder, now))
                .forEach(rung -> add(deadline.id(), rung));
    }

    private boolean goesAtOnce(Deadline deadline, Rung rung, List<Rung> ladder, Instant now) {
        return rung.atOnce()
                && rung.isLastBefore(ladder, now)
                && !(rung.isSaidAgain(ladder, now) && wasWrittenSince(deadline, rung));
    }

    private boolean wasWrittenSince(Deadline deadline, Rung rung) {
        return database.sql("""
                        select exists (select 1 from stegvis.deadline_rung
                            where deadline = :deadline and recipient = :recipient and letter = :letter
                                and written_at >= :at)""")
                .param("deadline", deadline.id())
                .param("recipient", rung.recipient())
                .param("letter", rung.letter())
                .param("at", Timestamp.from(rung.at()))
                .query(Boolean.class)
                .single();
    }

    private void add(UUID deadline, Rung rung) {
        database.sql("""
                        insert into stegvis.deadline_rung
                            (id, deadline, position, distance, recipient, letter, due_at, try_at)
                        values (:id, :deadline, :position, :distance, :recipient, :letter, :at, :at)""")
                .param("id", UUID.randomUUID())
                .param("deadline", deadline)
                .param("position", rung.position())
                .param("distance", rung.distance())
                .param("recipient", rung.recipient())
                .param("letter", rung.letter())
                .param("at", Timestamp.from(rung.at()))
                .update();
    }
}
