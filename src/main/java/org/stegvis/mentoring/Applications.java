package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/** All applications to editions of the mentor programme. */
@Repository
public class Applications {

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    Applications(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<Application> find(UUID id) {
        return database.sql("select * from stegvis.application where id = :id")
                .param("id", id)
                .query(this::application)
                .optional();
    }

    /** The application with which somebody came to take part, if she came by one. */
    public Optional<Application> ofParticipation(UUID participation) {
        return database.sql("""
                        select * from stegvis.application where participation = :participation and withdrawn_at is null
                        order by submitted_at desc limit 1""")
                .param("participation", participation)
                .query(this::application)
                .optional();
    }

    /** All that count: sent, confirmed and not withdrawn, in the order of their numbers. */
    public List<Application> counted(String edition) {
        return database.sql("""
                        select * from stegvis.application where edition = :edition and submitted_at is not null
                        and email_confirmed_at is not null and withdrawn_at is null order by number""")
                .param("edition", edition)
                .query(this::application)
                .list();
    }

    /** The one that counts where this was sent once more for it; otherwise this one. */
    public Application standingFor(Application application) {
        return application.withdrawn() && application.participation().isEmpty()
                ? countedOf(application.edition(), application.role(), application.email())
                        .orElse(application)
                : application;
    }

    /** The one that counts of this address in this role, if there is one. */
    Optional<Application> countedOf(String edition, ParticipationRole role, String email) {
        return database.sql("""
                        select * from stegvis.application where edition = :edition and role = :role
                        and lower(email) = lower(:email) and submitted_at is not null and withdrawn_at is null""")
                .param("edition", edition)
                .param("role", role.code())
                .param("email", email)
                .query(this::application)
                .optional();
    }

    /** Of all that were begun or sent and do not count, the newest of each address and role that has none that counts. */
    List<Application> toRemind(String edition) {
        return database.sql("""
                        select distinct on (lower(draft.email), draft.role) draft.* from stegvis.application draft
                        where draft.edition = :edition and draft.submitted_at is null and draft.withdrawn_at is null
                        and not exists (select 1 from stegvis.application counted
                            where counted.edition = draft.edition and counted.role = draft.role
                            and lower(counted.email) = lower(draft.email)
                            and counted.submitted_at is not null and counted.withdrawn_at is null)
                        order by lower(draft.email), draft.role, draft.number desc""")
                .param("edition", edition)
                .query(this::application)
                .list();
    }

    private Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("edition"),
                ParticipationRole.ofCode(row.getString("role")).orElseThrow(),
                content(row.getString("content")),
                row.getString("email"),
                Language.ofCode(row.getString("language")).orElseThrow(),
                row.getTimestamp("saved_at").toInstant(),
                row.getTimestamp("email_confirmed_at") != null,
                Optional.ofNullable(row.getTimestamp("submitted_at")).map(Timestamp::toInstant),
                row.getInt("revision"),
                Arrival.valueOf(row.getString("arrival")),
                Optional.ofNullable(row.getObject("participation", UUID.class)),
                row.getTimestamp("withdrawn_at") != null,
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                row.getString("entered_by"));
    }

    private Map<String, Object> content(String text) {
        try {
            return json.readValue(text, CONTENT);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
