package org.stegvis.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.Clock;

/** What suppliers have sent in. Nothing here is changed or removed but whether the process has been told. */
@Repository
public class Submissions {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Submissions(JdbcClient database, ObjectMapper json, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps what was sent in and has the process told once the transaction is through. The same thing sent twice, even at
     * the same moment, is kept once.
     *
     * @param sentBy the contact; empty if an officer entered it
     * @param enteredBy the officer; empty if the supplier sent it
     * @return its id; empty if the same was kept before
     */
    Optional<UUID> keep(
            UUID obligation,
            SupplierTask kind,
            String subject,
            int revision,
            JsonNode content,
            Optional<UUID> sentBy,
            String enteredBy) {
        Optional<UUID> kept = database.sql("""
                        insert into stegvis.submission
                            (id, obligation, kind, subject, revision, content, sent_at, sent_by, entered_by, state)
                        values (:id, :obligation, :kind, :subject, :revision, cast(:content as jsonb), :now, :sentBy,
                            :enteredBy, :state)
                        on conflict (obligation, kind, subject, revision) do nothing returning id""")
                .param("id", UUID.randomUUID())
                .param("obligation", obligation)
                .param("kind", kind.code())
                .param("subject", subject)
                .param("revision", revision)
                .param("content", content.toString())
                .param("now", Timestamp.from(clock.now()))
                .param("sentBy", sentBy.orElse(null), Types.OTHER)
                .param("enteredBy", enteredBy)
                .param("state", kind.message().isEmpty() ? "taken" : "new")
                .query(UUID.class)
                .optional();
        kept.map(SubmissionKept::new).ifPresent(events::publishEvent);
        return kept;
    }

    /** Marks whether the process took it; does nothing if that is known already. */
    void settle(UUID submission, SubmissionState state) {
        database.sql("update stegvis.submission set state = :state where id = :id and state = 'new'")
                .param("state", code(state))
                .param("id", submission)
                .update();
    }

    public Optional<Submission> find(UUID id) {
        return database.sql("select * from stegvis.submission where id = :id")
                .param("id", id)
                .query(this::submission)
                .optional();
    }

    /** Everything that was sent in for an obligation, the newest first. */
    public List<Submission> of(UUID obligation) {
        return database.sql("select * from stegvis.submission where obligation = :obligation order by sent_at desc, id")
                .param("obligation", obligation)
                .query(this::submission)
                .list();
    }

    /** Those of which the process is to be told by now, the oldest first, a hundred at a time. */
    List<UUID> toTell() {
        return database.sql("""
                        select id from stegvis.submission where state = 'new' and tell_at <= :now
                        order by sent_at limit 100""")
                .param("now", Timestamp.from(clock.now()))
                .query(UUID.class)
                .list();
    }

    /** Holds it until the transaction ends; empty if the process was told, or another node is telling it just now. */
    Optional<Submission> hold(UUID id) {
        return database.sql("""
                        select * from stegvis.submission where id = :id and state = 'new'
                        for update skip locked""").param("id", id).query(this::submission).optional();
    }

    /** The process is told of it again at this moment. */
    void tellAgainAt(UUID id, Instant moment) {
        database.sql("update stegvis.submission set tell_at = :at where id = :id")
                .param("at", Timestamp.from(moment))
                .param("id", id)
                .update();
    }

    private static String code(SubmissionState state) {
        return switch (state) {
            case NEW -> "new";
            case TAKEN -> "taken";
            case MOVED_ON -> "movedOn";
        };
    }

    private static SubmissionState state(String code) {
        return switch (code) {
            case "new" -> SubmissionState.NEW;
            case "taken" -> SubmissionState.TAKEN;
            default -> SubmissionState.MOVED_ON;
        };
    }

    private Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                row.getObject("obligation", UUID.class),
                SupplierTask.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("subject"),
                row.getInt("revision"),
                read(row.getString("content")),
                row.getTimestamp("sent_at").toInstant(),
                Optional.ofNullable(row.getObject("sent_by", UUID.class)),
                row.getString("entered_by"),
                state(row.getString("state")));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A submission is not JSON", problem);
        }
    }
}
