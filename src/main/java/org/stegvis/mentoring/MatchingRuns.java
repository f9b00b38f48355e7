package org.stegvis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.platform.Clock;

/** All runs of the matching, kept as they were made. */
@Repository
public class MatchingRuns {

    /** All columns but the content, which is large. */
    private static final String HEAD = """
            select id, edition, number, made_by, made_at, fingerprint, state, proposed_by, approved_by, approved_at,
                null as content
            from stegvis.matching_run
            """;

    private static final String WHOLE = "select * from stegvis.matching_run ";

    private final JdbcClient database;
    private final RunJson json;
    private final Clock clock;

    MatchingRuns(JdbcClient database, RunJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** All runs of an edition without their contents, the newest first. */
    public List<StoredRun> of(String edition) {
        return database.sql(HEAD + "where edition = :edition order by number desc")
                .param("edition", edition)
                .query(this::run)
                .list();
    }

    public Optional<StoredRun> find(UUID id) {
        return database.sql(WHOLE + "where id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    /** The run with this id, which is known to exist. */
    public StoredRun require(UUID id) {
        return find(id).orElseThrow();
    }

    /** The run of an edition with this number. */
    public Optional<StoredRun> find(String edition, int number) {
        return database.sql(WHOLE + "where edition = :edition and number = :number")
                .param("edition", edition)
                .param("number", number)
                .query(this::run)
                .optional();
    }

    /** The newest run of an edition that is there to be looked at. */
    public Optional<StoredRun> newest(String edition) {
        return database.sql(WHOLE + """
                        where edition = :edition and state not in ('asked', 'failed') order by number desc limit 1""")
                .param("edition", edition)
                .query(this::run)
                .optional();
    }

    /** The run that a coordinator has proposed and nobody has approved yet. */
    public Optional<StoredRun> proposed(String edition) {
        return inState(edition, RunState.PROPOSED);
    }

    /** The run whose groups stand. */
    public Optional<StoredRun> approved(String edition) {
        return inState(edition, RunState.APPROVED);
    }

    /** The groups that stand, by ids of participations; none before a run was approved. */
    public List<MatchingRun.Group> approvedGroups(String edition) {
        return approved(edition).map(StoredRun::groups).orElse(List.of());
    }

    /** The runs that were made or brought into another state after the desk had this version. */
    List<StoredRun> since(String edition, int version) {
        return database.sql(HEAD + "where edition = :edition and version > :version order by number")
                .param("edition", edition)
                .param("version", version)
                .query(this::run)
                .list();
    }

    @Transactional
    StoredRun ask(String edition, String officer, int version) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.matching_run
                            (id, edition, number, made_by, made_at, fingerprint, content, state, version)
                        select :id, :edition, coalesce(max(number), 0) + 1, :officer, :now, '', 'null'::jsonb, 'asked',
                            :version
                        from stegvis.matching_run where edition = :edition""")
                .param("id", id)
                .param("edition", edition)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .param("version", version)
                .update();
        return require(id);
    }

    /** A run that nobody else is making, the longest waiting first; it is held until the transaction ends. */
    Optional<StoredRun> nextAsked() {
        return database.sql(WHOLE + """
                        where state = 'asked' order by made_at limit 1 for update skip locked""").query(this::run).optional();
    }

    @Transactional
    StoredRun made(UUID id, RunContent content, long milliseconds) {
        database.sql("""
                        update stegvis.matching_run set state = 'draft', fingerprint = :fingerprint,
                            content = cast(:content as jsonb), milliseconds = :milliseconds
                        where id = :id""")
                .param("id", id)
                .param("fingerprint", content.figures().input())
                .param("content", json.written(content))
                .param("milliseconds", milliseconds)
                .update();
        return require(id);
    }

    @Transactional
    void failed(UUID id) {
        database.sql("update stegvis.matching_run set state = 'failed' where id = :id")
                .param("id", id)
                .update();
    }

    /** The groups of this run are wanted; those that were wanted before are not any more. */
    @Transactional
    void propose(StoredRun run, String officer, int version) {
        supersede(run.edition(), version);
        database.sql("""
                        update stegvis.matching_run
                        set state = 'proposed', proposed_by = :officer, version = :version where id = :id""")
                .param("id", run.id())
                .param("officer", officer)
                .param("version", version)
                .update();
    }

    /** The run that was proposed is wanted no more. */
    @Transactional
    void supersede(String edition, int version) {
        database.sql("""
                        update stegvis.matching_run set state = 'superseded', version = :version
                        where edition = :edition and state = 'proposed'""").param("edition", edition).param("version", version).update();
    }

    @Transactional
    void approve(UUID run, String officer, int version) {
        database.sql("""
                        update stegvis.matching_run
                        set state = 'approved', approved_by = :officer, approved_at = :now, version = :version
                        where id = :id""")
                .param("id", run)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .param("version", version)
                .update();
    }

    /** How long the run took, in milliseconds. */
    public long millisecondsOf(UUID run) {
        return database.sql("select coalesce(milliseconds, 0) from stegvis.matching_run where id = :id")
                .param("id", run)
                .query(Long.class)
                .single();
    }

    private Optional<StoredRun> inState(String edition, RunState state) {
        return database.sql(WHOLE + "where edition = :edition and state = :state")
                .param("edition", edition)
                .param("state", state.code())
                .query(this::run)
                .optional();
    }

    private StoredRun run(ResultSet row, int number) throws SQLException {
        return new StoredRun(
                row.getObject("id", UUID.class),
                row.getString("edition"),
                row.getInt("number"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("fingerprint"),
                RunState.ofCode(row.getString("state")),
                row.getString("proposed_by"),
                row.getString("approved_by"),
                Optional.ofNullable(row.getTimestamp("approved_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("content"))
                        .filter(content -> !content.equals("null"))
                        .map(json::read));
    }
}
