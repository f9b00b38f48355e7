package org.stegvis.mentoring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.form.AnswersRefused;

/** Sees to it that nobody acts on a matching that has changed without having been told. */
@Component
class DeskVersion {

    /** States in which a run is more than something to look at. */
    private static final List<RunState> WEIGHTY = List.of(RunState.PROPOSED, RunState.APPROVED, RunState.SUPERSEDED);

    private final JdbcClient database;
    private final MatchingChanges changes;
    private final MatchingRuns runs;

    DeskVersion(JdbcClient database, MatchingChanges changes, MatchingRuns runs) {
        this.database = database;
        this.changes = changes;
        this.runs = runs;
    }

    /** The version of the matching of an edition now. */
    int now(String edition) {
        return database.sql("select version from stegvis.matching_desk where edition = :edition")
                .param("edition", edition)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * The next version, for whoever has seen all that counts; nobody else acts until the transaction ends.
     *
     * @throws ChangedMeanwhile if somebody has changed something since that she has not seen
     * @throws AnswersRefused if a run was approved, after which nothing is changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(String edition, int seen) {
        int version = hold(edition);
        List<MatchingChange> changed = changes.since(edition, seen);
        List<StoredRun> decided = runs.since(edition, seen).stream()
                .filter(run -> WEIGHTY.contains(run.state()))
                .toList();
        if (Stream.concat(changed.stream(), decided.stream()).findAny().isPresent()) {
            throw new ChangedMeanwhile(changed, decided, version);
        }
        return advance(edition);
    }

    /** The next version, whatever was seen: to look at another run changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(String edition) {
        hold(edition);
        return advance(edition);
    }

    private int advance(String edition) {
        if (runs.approved(edition).isPresent()) {
            throw AnswersRefused.because("", "matching.problem.frozen");
        }
        return database.sql("""
                        update stegvis.matching_desk set version = version + 1 where edition = :edition
                        returning version""").param("edition", edition).query(Integer.class).single();
    }

    private int hold(String edition) {
        database.sql("insert into stegvis.matching_desk (edition) values (:edition) on conflict do nothing")
                .param("edition", edition)
                .update();
        return database.sql("select version from stegvis.matching_desk where edition = :edition for update")
                .param("edition", edition)
                .query(Integer.class)
                .single();
    }
}
