package org.stegvis.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that is due in a case and not yet done.
 *
 * @param kind what is due: the id of the form in which it is done, or a word of the area that entered it
 * @param task the id of the task; empty as long as there is none
 * @param role the group that owes it, or the word of the area for somebody outside
 * @param moves how often it was moved
 * @param area the area that entered it beside that of the case; empty for what the case itself makes due
 * @param subject which of several things of the same kind is due; empty if there is only one
 */
public record Deadline(
        UUID id,
        String caseNumber,
        String kind,
        String task,
        String role,
        Instant dueAt,
        int moves,
        String area,
        String subject) {

    Deadline movedTo(Instant newDueAt) {
        return new Deadline(id, caseNumber, kind, task, role, newDueAt, moves + 1, area, subject);
    }

    /** Whether the case itself makes it due, so that an officer of the case may move it. */
    public boolean isOfCase() {
        return area.isEmpty();
    }

    static Deadline read(ResultSet row, int number) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getString("kind"),
                row.getString("task"),
                row.getString("role"),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("moves"),
                row.getString("area"),
                row.getString("subject"));
    }
}
