package org.stegvis.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/**
 * Gives out personal links and opens them. Opening changes nothing, so that a mail scanner may follow a link as often as it
 * likes; only a form that is sent does something.
 */
@Component
public class PersonalLinks {

    private final JdbcClient database;
    private final Guesses guesses;
    private final Clock clock;

    PersonalLinks(JdbcClient database, Guesses guesses, Clock clock) {
        this.database = database;
        this.guesses = guesses;
        this.clock = clock;
    }

    /**
     * Gives out a new link. Links given out before for the same stay good until they end or are revoked.
     *
     * @return the secret for the address of the page; it cannot be read again
     */
    @Transactional
    public String issue(String purpose, String subject, UUID person, Instant endsAt) {
        Secret secret = Secret.draw();
        database.sql("""
                        insert into stegvis.personal_link (id, secret, purpose, subject, person, issued_at, ends_at)
                        values (:id, :secret, :purpose, :subject, :person, :now, :end)""")
                .param("id", UUID.randomUUID())
                .param("secret", secret.hash())
                .param("purpose", purpose)
                .param("subject", subject)
                .param("person", person)
                .param("now", Timestamp.from(clock.now()))
                .param("end", Timestamp.from(endsAt))
                .update();
        return secret.text();
    }

    /**
     * Opens a link.
     *
     * @param purpose what the page is for; a link for something else is unknown here
     * @param place where it is asked from; only a hash of it is kept, for an hour
     */
    public Opening open(String purpose, String text, String place) {
        if (guesses.tooManyFrom(place)) {
            return new Opening.Guessing();
        }
        Optional<PersonalLink> link = find(purpose, new Secret(text));
        if (link.isEmpty()) {
            guesses.count(place);
            return new Opening.Unknown();
        }
        return clock.now().isBefore(link.get().endsAt())
                ? new Opening.Open(link.get())
                : new Opening.RunOut(link.get());
    }

    /** Calls back every link for this subject that was given to this person; they open nothing from now on. */
    @Transactional
    public void revoke(String purpose, String subject, UUID person) {
        database.sql("""
                        update stegvis.personal_link set revoked_at = :now
                        where purpose = :purpose and subject = :subject and person = :person and revoked_at is null""")
                .param("now", Timestamp.from(clock.now()))
                .param("purpose", purpose)
                .param("subject", subject)
                .param("person", person)
                .update();
    }

    /** Calls back every link that was given to this person, whatever for. */
    @Transactional
    public void revokeAll(UUID person) {
        database.sql("update stegvis.personal_link set revoked_at = :now where person = :person and revoked_at is null")
                .param("now", Timestamp.from(clock.now()))
                .param("person", person)
                .update();
    }

    private Optional<PersonalLink> find(String purpose, Secret secret) {
        return database.sql("""
                        select * from stegvis.personal_link
                        where secret = :secret and purpose = :purpose and revoked_at is null""")
                .param("secret", secret.hash())
                .param("purpose", purpose)
                .query(PersonalLinks::link)
                .optional();
    }

    private static PersonalLink link(ResultSet row, int number) throws SQLException {
        return new PersonalLink(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getString("subject"),
                row.getObject("person", UUID.class),
                row.getTimestamp("ends_at").toInstant());
    }
}
