package org.stegvis.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.decision.DecisionTables;

/** Sets up the reminders of a deadline as the decision table {@code reminder-ladder} says. */
@Component
class ReminderLadder {

    private static final String TABLE = "reminder-ladder";
    private static final String WORKING_DAYS = "working";

    private final JdbcClient database;
    private final DecisionTables tables;
    private final Clock clock;

    ReminderLadder(JdbcClient database, DecisionTables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Sets the ladder up anew for this date. Reminders that were written stay as they are; those that were not are
     * replaced. A reminder ahead of the date whose time is already past is left out, one after the date is not.
     */
    void setUp(UUID deadline, String kind, Instant dueAt, CaseCalendar calendar) {
        database.sql("delete from stegvis.deadline_rung where deadline = :deadline and written_at is null")
                .param("deadline", deadline)
                .update();
        List<Map<String, Object>> rows = tables.askAll(TABLE, Map.of("kind", kind));
        LocalDate dueDay = calendar.dayOf(dueAt);
        for (int position = 0; position < rows.size(); position++) {
            Map<String, Object> row = rows.get(position);
            int days = ((Number) row.get("days")).intValue();
            Instant at = calendar.letterAt(dueDay, days, WORKING_DAYS.equals(row.get("counted")));
            if (days >= 0 || at.isAfter(clock.now())) {
                add(deadline, position, row, days, at);
            }
        }
    }

    private void add(UUID deadline, int position, Map<String, Object> row, int days, Instant at) {
        database.sql("""
                        insert into stegvis.deadline_rung
                            (id, deadline, position, days, recipient, letter, due_at, try_at)
                        values (:id, :deadline, :position, :days, :recipient, :letter, :at, :at)""")
                .param("id", UUID.randomUUID())
                .param("deadline", deadline)
                .param("position", position)
                .param("days", days)
                .param("recipient", row.get("recipient"))
                .param("letter", row.get("letter"))
                .param("at", Timestamp.from(at))
                .update();
    }
}
