package org.stegvis.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line as it stands in the journal of its case.
 *
 * @param number its place in the case, counted from one
 * @param details JSON, the text over which the hash was made
 * @param previousHash the hash of the line before; {@link #NOTHING_BEFORE} in the first line
 * @param hash the SHA-256 of all the rest, in hexadecimal digits
 */
public record ChainedLine(
        String caseNumber,
        long number,
        Instant writtenAt,
        String actor,
        String kind,
        String subject,
        String details,
        String previousHash,
        String hash) {

    /** What the first line of a case has in place of the hash of a line before it. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    static ChainedLine read(ResultSet row, int number) throws SQLException {
        return new ChainedLine(
                row.getString("case_number"),
                row.getLong("number"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** The time in microseconds since the beginning of 1970 in UTC, as it is hashed. */
    public long microseconds() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, writtenAt);
    }

    /** The hash that a line with this content has: the same that the database makes when the line is added. */
    String expectedHash() {
        String fields = Stream.of(
                        caseNumber,
                        String.valueOf(number),
                        String.valueOf(microseconds()),
                        actor,
                        kind,
                        subject,
                        details,
                        previousHash)
                .map(field -> field.getBytes(StandardCharsets.UTF_8).length + ":" + field)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
