package org.stegvis.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of events and their guests. */
final class EventRows {

    private EventRows() {}

    static ProgrammeEvent event(ResultSet row, int number) throws SQLException {
        return new ProgrammeEvent(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                EventKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("title"),
                row.getString("mode"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getString("address"),
                ParticipationRole.ofCode(row.getString("audience")),
                row.getInt("meals"),
                row.getInt("sequence"),
                EventState.ofCode(row.getString("state")));
    }

    static EventGuest guest(ResultSet row, int number) throws SQLException {
        return new EventGuest(
                row.getObject("event", UUID.class),
                row.getObject("participation", UUID.class),
                moment(row, "invited_at"),
                EventAnswer.ofCode(row.getString("answer")).orElseThrow(),
                moment(row, "answered_at"),
                Attendance.ofCode(row.getString("attendance")),
                row.getBoolean("replaced"));
    }

    static Attended attended(ResultSet row, int number) throws SQLException {
        return new Attended(
                event(row, number),
                EventAnswer.ofCode(row.getString("answer")).orElseThrow(),
                Attendance.ofCode(row.getString("attendance")),
                row.getBoolean("replaced"));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
