package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** What members say halfway, and whether a group has held its closing talk (B7 and B8). */
@Repository
public class CheckIns {

    /** The three questions halfway, each answered from 1 to 5. */
    public static final List<String> QUESTIONS = List.of("meetings", "goals", "use");

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    CheckIns(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what somebody says halfway; a second answer takes the place of the first. */
    @Transactional
    public void keep(UUID group, UUID participation, Map<String, Integer> answers) {
        try {
            database.sql("""
                            insert into stegvis.check_in (mentorship_group, participation, content, answered_at)
                            values (:group, :participation, cast(:content as jsonb), :now)
                            on conflict (mentorship_group, participation) do update
                                set content = excluded.content, answered_at = excluded.answered_at""")
                    .param("group", group)
                    .param("participation", participation)
                    .param("content", json.writeValueAsString(answers))
                    .param("now", Timestamp.from(clock.now()))
                    .update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many of a group have answered halfway. */
    public int count(UUID group) {
        return database.sql("select count(*) from stegvis.check_in where mentorship_group = :group")
                .param("group", group)
                .query(Integer.class)
                .single();
    }

    /** Whether somebody has answered halfway. */
    public boolean has(UUID group, UUID participation) {
        return database.sql("""
                        select exists (select 1 from stegvis.check_in
                        where mentorship_group = :group and participation = :participation)""")
                .param("group", group)
                .param("participation", participation)
                .query(Boolean.class)
                .single();
    }

    /** Somebody tells that the closing talk was held, and whether they go on privately, outside the system. */
    @Transactional
    public void closed(UUID group, UUID participation, boolean goalsReviewed, boolean goesOn) {
        database.sql("""
                        insert into stegvis.closing_talk
                            (mentorship_group, participation, goals_reviewed, goes_on, told_at)
                        values (:group, :participation, :reviewed, :goesOn, :now)
                        on conflict (mentorship_group, participation) do update
                            set goals_reviewed = excluded.goals_reviewed, goes_on = excluded.goes_on""")
                .param("group", group)
                .param("participation", participation)
                .param("reviewed", goalsReviewed)
                .param("goesOn", goesOn)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /** How many of a group have told of its closing talk. */
    public int closingTalks(UUID group) {
        return database.sql("select count(*) from stegvis.closing_talk where mentorship_group = :group")
                .param("group", group)
                .query(Integer.class)
                .single();
    }
}
