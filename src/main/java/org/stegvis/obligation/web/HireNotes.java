package org.stegvis.obligation.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what pages show of a hire beside its months: from where it is known, and its certificate. */
@Component
class HireNotes {

    private final JdbcClient database;

    HireNotes(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is known of a hire beside its months.
     *
     * @param toldBy the submission that told of it; empty if none did
     * @param certificateOn the day on which the person was given the certificate
     */
    record HireNote(int number, Optional<UUID> toldBy, Optional<LocalDate> certificateOn) {}

    /** What is known of the hires, by their numbers. */
    Map<Integer, HireNote> of(UUID obligation) {
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
}
