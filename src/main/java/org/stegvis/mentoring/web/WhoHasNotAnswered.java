package org.stegvis.mentoring.web;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.party.Persons;

/** Who has an offer that is open, the most urgent first. */
@Component
class WhoHasNotAnswered {

    private final JdbcClient database;

    WhoHasNotAnswered(JdbcClient database) {
        this.database = database;
    }

    /** Somebody whose answer is awaited. */
    record Silent(String name, String role, Instant until) {}

    List<Silent> of(String edition) {
        return database.sql("""
                        select coalesce(person.name, '') as name, role, open_until from stegvis.offer
                        join stegvis.participation on participation.id = offer.participation
                        left join %s person on person.id = participation.person
                        where programme = :edition and answer = '' order by open_until, name""".formatted(Persons.NAMES))
                .param("edition", edition)
                .query((row, number) -> new Silent(
                        row.getString("name"),
                        row.getString("role"),
                        row.getTimestamp("open_until").toInstant()))
                .list();
    }
}
