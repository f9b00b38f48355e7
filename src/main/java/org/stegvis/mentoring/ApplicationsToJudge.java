package org.stegvis.mentoring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which applications of an edition have not been judged yet. */
@Repository
public class ApplicationsToJudge {

    private final JdbcClient database;

    ApplicationsToJudge(JdbcClient database) {
        this.database = database;
    }

    /** How many applications of this edition count and are neither judged nor withdrawn. */
    public int open(String edition) {
        return database.sql("""
                        select count(*) from stegvis.application application
                        join stegvis.participation participation on participation.id = application.participation
                        where application.edition = :edition and application.withdrawn_at is null
                        and participation.state in ('SUBMITTED', 'INCOMPLETE')""").param("edition", edition).query(Integer.class).single();
    }
}
