package org.stegvis.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A reminder whose time has come.
 *
 * @param deadline what it reminds of
 * @param recipient to whom it goes, in the words of the table: {@link #HOLDER}, {@link #NEXT} or a group
 * @param letter which letter
 */
public record Reminder(UUID id, Deadline deadline, String recipient, String letter) {

    /** Whoever has the task, or holds the role that owes it. */
    public static final String HOLDER = "holder";

    /** The next person: the reminder is an escalation. */
    public static final String NEXT = "next";

    static Reminder read(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getObject("rung", UUID.class),
                Deadline.read(row, number),
                row.getString("recipient"),
                row.getString("letter"));
    }
}
