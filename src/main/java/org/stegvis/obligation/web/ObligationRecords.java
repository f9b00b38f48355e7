package org.stegvis.obligation.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what pages show beside the obligation itself: defects, claims, files and where a hire is known from. */
@Component
class ObligationRecords {

    private final JdbcClient database;

    ObligationRecords(JdbcClient database) {
        this.database = database;
    }

    /**
     * Something that falls short.
     *
     * @param step the rung of the ladder on which it stands; empty before the first
     * @param outcome empty as long as it is open
     */
    record Defect(
            UUID id,
            int number,
            String kind,
            String severity,
            LocalDate foundOn,
            String description,
            Optional<LocalDate> correctionDue,
            String step,
            Optional<BigDecimal> penalty,
            String outcome) {}

    /**
     * A bonus that the supplier claims.
     *
     * @param outcome empty as long as it is open
     */
    record BonusClaim(
            int number,
            int practicePlaces,
            int employmentPlaces,
            boolean equality,
            BigDecimal amount,
            Instant claimedAt,
            String outcome) {}

    /** A file that came with something that was sent in. */
    record SentFile(UUID id, UUID submission, String name, int bytes) {

        /** Its size in kilobytes, a started one in full. */
        public int kilobytes() {
            return (bytes + 1023) / 1024;
        }
    }

    /**
     * What is known of a hire beside its months.
     *
     * @param toldBy the submission that told of it; empty if none did
     * @param certificateOn the day on which the person was given the certificate
     */
    record HireNote(int number, Optional<UUID> toldBy, Optional<LocalDate> certificateOn) {}

    List<Defect> defects(UUID obligation) {
        return database.sql("select * from stegvis.defect where obligation = :obligation order by number desc")
                .param("obligation", obligation)
                .query(ObligationRecords::defect)
                .list();
    }

    List<BonusClaim> bonusClaims(UUID obligation) {
        return database.sql("select * from stegvis.bonus_claim where obligation = :obligation order by number desc")
                .param("obligation", obligation)
                .query((row, number) -> new BonusClaim(
                        row.getInt("number"),
                        row.getInt("practice_places"),
                        row.getInt("employment_places"),
                        row.getBoolean("equality"),
                        row.getBigDecimal("amount"),
                        row.getTimestamp("claimed_at").toInstant(),
                        row.getString("outcome")))
                .list();
    }

    /** The files that were sent in, without what is in them; those of drafts are still the supplier's own. */
    List<SentFile> files(UUID obligation) {
        return database.sql("""
                        select id, submission, name, bytes from stegvis.attachment
                        where obligation = :obligation and submission is not null order by added_at, id""")
                .param("obligation", obligation)
                .query((row, number) -> new SentFile(
                        row.getObject("id", UUID.class),
                        row.getObject("submission", UUID.class),
                        row.getString("name"),
                        row.getInt("bytes")))
                .list();
    }

    /** A file with what is in it. */
    record WholeFile(String name, byte[] content) {}

    /** A file that was sent in for this obligation. */
    Optional<WholeFile> file(UUID obligation, UUID id) {
        return database.sql("""
                        select name, content from stegvis.attachment
                        where id = :id and obligation = :obligation and submission is not null""")
                .param("id", id)
                .param("obligation", obligation)
                .query((row, number) -> new WholeFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    /** What is known of the hires, by their numbers. */
    Map<Integer, HireNote> hireNotes(UUID obligation) {
        return database
                .sql("select number, told_by, certificate_on from stegvis.hire where obligation = :obligation")
                .param("obligation", obligation)
                .query((row, index) -> new HireNote(
                        row.getInt("number"),
                        Optional.ofNullable(row.getObject("told_by", UUID.class)),
                        Optional.ofNullable(row.getObject("certificate_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(HireNote::number, Function.identity()));
    }

    private static Defect defect(ResultSet row, int index) throws SQLException {
        return new Defect(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("severity"),
                row.getObject("found_on", LocalDate.class),
                row.getString("description"),
                Optional.ofNullable(row.getObject("correction_due", LocalDate.class)),
                row.getString("step"),
                Optional.ofNullable(row.getBigDecimal("penalty")),
                row.getString("outcome"));
    }
}
