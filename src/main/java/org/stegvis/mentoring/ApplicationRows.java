package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/** Writes what becomes of applications; {@link Applications} reads them. */
@Repository
@Transactional
class ApplicationRows {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    ApplicationRows(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Two that would do something for the same address wait for each other until the end of the transaction. */
    void lock(String edition, String email) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:edition || ' ' || lower(:email), 0))")
                .param("edition", edition)
                .param("email", email)
                .query()
                .singleRow();
    }

    /** Keeps a draft; returns its id. */
    UUID begin(String edition, ParticipationRole role, Map<String, Object> content, String email, Language language) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.application (id, edition, role, content, email, language, begun_at, saved_at)
                        values (:id, :edition, :role, cast(:content as jsonb), :email, :language, :now, :now)""")
                .param("id", id)
                .param("edition", edition)
                .param("role", role.code())
                .param("content", written(content))
                .param("email", email)
                .param("language", language.code())
                .param("now", now())
                .update();
        return id;
    }

    /** Keeps what was typed since. */
    void save(UUID id, Map<String, Object> content, Language language) {
        database.sql("""
                        update stegvis.application set content = cast(:content as jsonb), language = :language,
                            saved_at = :now where id = :id""")
                .param("id", id)
                .param("content", written(content))
                .param("language", language.code())
                .param("now", now())
                .update();
    }

    /** She has pressed send; the first time is what counts as long as nothing else was sent. */
    void sent(UUID id) {
        database.sql("update stegvis.application set sent_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    /** What was sent from this address with these very answers and waits for its confirmation. */
    Optional<UUID> sentAlike(String edition, ParticipationRole role, String email, Map<String, Object> content) {
        return database.sql("""
                        select id from stegvis.application where edition = :edition and role = :role
                        and lower(email) = lower(:email) and sent_at is not null and submitted_at is null
                        and withdrawn_at is null and content = cast(:content as jsonb) order by number limit 1""")
                .param("edition", edition)
                .param("role", role.code())
                .param("email", email)
                .param("content", written(content))
                .query(UUID.class)
                .optional();
    }

    /** From now on it counts, as of the moment at which it was submitted. */
    void counts(UUID id, UUID participation, Instant submitted, Arrival arrival) {
        database.sql("""
                        update stegvis.application set participation = :participation, submitted_at = :submitted,
                            arrival = :arrival, email_confirmed_at = :now, revision = 1 where id = :id""")
                .param("id", id)
                .param("participation", participation)
                .param("submitted", Timestamp.from(submitted))
                .param("arrival", arrival.name())
                .param("now", now())
                .update();
    }

    /** It says something else now. */
    void revise(UUID id, Map<String, Object> content, Language language) {
        save(id, content, language);
        database.sql("update stegvis.application set revision = revision + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** An officer has entered it. */
    void enteredBy(UUID id, String officer) {
        database.sql("update stegvis.application set entered_by = :officer where id = :id")
                .param("id", id)
                .param("officer", officer)
                .update();
    }

    /** She is reached at another address. */
    void readdress(UUID id, String email) {
        database.sql("update stegvis.application set email = :email where id = :id")
                .param("id", id)
                .param("email", email)
                .update();
    }

    void withdraw(UUID id) {
        database.sql("update stegvis.application set withdrawn_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    private String written(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
