package org.stegvis.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.platform.language.Language;

/**
 * A letter as it stands in the register.
 *
 * @param number its number among all letters, for people and processes
 * @param recipient the user id of an officer, the id of a contact, or the name of an organisation
 * @param replyTo where an answer goes; empty if it cannot be answered
 * @param writtenBy the user id of the officer who wrote it; empty for what Stegvis wrote by itself
 * @param attempts how often sending was tried with this address
 * @param nextAttempt when it is tried next; empty when it is not
 * @param problem the code of why it has not been sent; empty if nothing is wrong
 * @param reply what the mail server answered, in its own words
 * @param repeats the number of the letter that is sent again with this one
 * @param settled how a person dealt with a letter that could not be sent; empty if nobody had to
 * @param link where its personal link leads, without the secret; empty for a letter without one
 */
public record WrittenLetter(
        UUID id,
        int number,
        String caseNumber,
        String kind,
        String recipient,
        String address,
        String replyTo,
        Language language,
        String subject,
        String text,
        String html,
        String writtenBy,
        Instant writtenAt,
        int attempts,
        Optional<Instant> nextAttempt,
        Optional<Instant> sentAt,
        String problem,
        String reply,
        Optional<Integer> repeats,
        String settled,
        String link) {

    /** The problem of a letter that was written to somebody whose address is not known. */
    static final String NO_ADDRESS = "noAddress";

    /** What has become of it. */
    public LetterState state() {
        if (sentAt.isPresent()) {
            return LetterState.SENT;
        }
        if (!settled.isEmpty()) {
            return settled.equals(LetterState.NOT_NEEDED.code()) ? LetterState.NOT_NEEDED : LetterState.SENT_OTHERWISE;
        }
        if (nextAttempt.isPresent()) {
            return attempts == 0 ? LetterState.WAITING : LetterState.RETRYING;
        }
        return problem.equals(NO_ADDRESS) ? LetterState.WITHOUT_ADDRESS : LetterState.FAILED;
    }

    /** Whether it has not been sent and nobody has dealt with that yet. */
    public boolean isOpen() {
        return sentAt.isEmpty() && settled.isEmpty();
    }

    /** Whether it holds a personal link, which nobody but its reader may see. */
    public boolean isPersonal() {
        return !link.isEmpty();
    }

    static WrittenLetter read(ResultSet row, int number) throws SQLException {
        return new WrittenLetter(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("case_number"),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("reply_to"),
                Language.ofCode(row.getString("language")).orElse(Language.EN),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"),
                moment(row, "next_attempt"),
                moment(row, "sent_at"),
                row.getString("problem"),
                row.getString("reply"),
                Optional.ofNullable(row.getObject("repeats", Integer.class)),
                row.getString("settled"),
                row.getString("link"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
