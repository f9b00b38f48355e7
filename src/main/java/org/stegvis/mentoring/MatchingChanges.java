package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** What coordinators have changed by hand, edition by edition. Nothing is ever removed. */
@Repository
public class MatchingChanges {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    MatchingChanges(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** All changes of an edition, the newest first. */
    public List<MatchingChange> of(String edition) {
        return database.sql("select * from stegvis.matching_change where edition = :edition order by position desc")
                .param("edition", edition)
                .query(this::change)
                .list();
    }

    /** Those that count in the next run, the oldest first. */
    public List<MatchingChange> inForce(String edition) {
        return database.sql("""
                        select * from stegvis.matching_change where edition = :edition and undone_at is null
                        order by position""").param("edition", edition).query(this::change).list();
    }

    /** What was made or undone after the desk had this version, the oldest first. */
    List<MatchingChange> since(String edition, int version) {
        return database.sql("""
                        select * from stegvis.matching_change
                        where edition = :edition and (version > :version or undone_version > :version)
                        order by position""")
                .param("edition", edition)
                .param("version", version)
                .query(this::change)
                .list();
    }

    @Transactional
    MatchingChange make(String edition, ManualChange what, String reason, String officer, int version) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.matching_change (id, edition, kind, content, reason, made_by, made_at, version)
                        values (:id, :edition, :kind, cast(:content as jsonb), :reason, :officer, :now, :version)""")
                .param("id", id)
                .param("edition", edition)
                .param("kind", what.kind())
                .param("content", written(what))
                .param("reason", reason)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .param("version", version)
                .update();
        return find(edition, id).orElseThrow();
    }

    /** Undoes a change; nothing happens where it is undone already. */
    @Transactional
    void undo(UUID id, String officer, int version) {
        database.sql("""
                        update stegvis.matching_change set undone_by = :officer, undone_at = :now, undone_version = :version
                        where id = :id and undone_at is null""")
                .param("id", id)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .param("version", version)
                .update();
    }

    public Optional<MatchingChange> find(String edition, UUID id) {
        return database.sql("select * from stegvis.matching_change where edition = :edition and id = :id")
                .param("edition", edition)
                .param("id", id)
                .query(this::change)
                .optional();
    }

    private MatchingChange change(ResultSet row, int number) throws SQLException {
        Optional<Timestamp> undone = Optional.ofNullable(row.getTimestamp("undone_at"));
        String by = row.getString("undone_by");
        int version = row.getInt("undone_version");
        return new MatchingChange(
                row.getObject("id", UUID.class),
                row.getString("edition"),
                row.getInt("version"),
                read(row.getString("content")),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                undone.map(at -> new MatchingChange.Undone(by, at.toInstant(), version)));
    }

    private String written(ManualChange what) {
        try {
            return json.writerFor(ManualChange.class).writeValueAsString(what);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ManualChange read(String text) {
        try {
            return json.readValue(text, ManualChange.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
