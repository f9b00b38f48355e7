package org.stegvis.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter as it stands in the register.
 *
 * @param problem why it has not been sent; empty if nothing is wrong
 */
public record WrittenLetter(
        UUID id,
        String caseNumber,
        String kind,
        String recipient,
        String address,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        int attempts,
        Optional<Instant> sentAt,
        String problem) {

    static WrittenLetter read(ResultSet row, int number) throws SQLException {
        return new WrittenLetter(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                row.getString("problem"));
    }
}
