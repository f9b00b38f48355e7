package org.stegvis.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that is due in a case and not yet done.
 *
 * @param kind what is due: the id of the form in which it is done
 * @param task the id of the task; empty as long as there is none
 * @param role the group that owes it
 * @param moves how often it was moved
 */
public record Deadline(UUID id, String caseNumber, String kind, String task, String role, Instant dueAt, int moves) {

    Deadline movedTo(Instant newDueAt) {
        return new Deadline(id, caseNumber, kind, task, role, newDueAt, moves + 1);
    }

    static Deadline read(ResultSet row, int number) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getString("kind"),
                row.getString("task"),
                row.getString("role"),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("moves"));
    }
}
