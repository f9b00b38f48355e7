package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** What stands in a group's row beside who is in it: when it began, that it meets without a mentor, and its watch. */
@Repository
class GroupStates {

    private final JdbcClient database;
    private final Clock clock;

    GroupStates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a group has begun to meet, whatever became of it since. */
    public boolean hasStarted(UUID id) {
        return database.sql("select started_at is not null from stegvis.mentorship_group where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A group goes on without a mentor, led by the coordinator. */
    @Transactional
    public void goOnAsPeers(UUID id) {
        database.sql("update stegvis.mentorship_group set peers = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Looks anew from now on whether the group is silent. */
    @Transactional
    public void watchFromNow(UUID id) {
        database.sql("update stegvis.mentorship_group set watched_from = :now where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }
}
