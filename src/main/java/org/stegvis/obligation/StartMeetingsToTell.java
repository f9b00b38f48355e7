package org.stegvis.obligation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Start meetings that were recorded before the process of their obligation waited for them. */
@Component
public class StartMeetingsToTell {

    private final JdbcClient database;

    StartMeetingsToTell(JdbcClient database) {
        this.database = database;
    }

    /** The obligations whose process has not been told, each held until the transaction ends; a hundred at a time. */
    public List<UUID> untold() {
        return database.sql("""
                        select id from stegvis.obligation
                        where met_on is not null and not start_meeting_told and ended_at is null
                        order by begun_at limit 100 for update skip locked""").query(UUID.class).list();
    }

    /** Whether the process of this obligation knows. */
    public boolean isTold(UUID obligation) {
        return database.sql("select start_meeting_told from stegvis.obligation where id = :id")
                .param("id", obligation)
                .query(Boolean.class)
                .single();
    }

    /** The process of this obligation knows from now on. */
    public void told(UUID obligation) {
        database.sql("update stegvis.obligation set start_meeting_told = true where id = :id")
                .param("id", obligation)
                .update();
    }
}
