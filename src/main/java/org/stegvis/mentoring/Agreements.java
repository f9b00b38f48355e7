package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What groups have agreed on. */
@Repository
public class Agreements {

    private final JdbcClient database;
    private final ObjectMapper json;

    Agreements(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    public void keep(UUID group, Agreement agreement) {
        try {
            database.sql("update stegvis.mentorship_group set agreement = cast(:agreement as jsonb) where id = :id")
                    .param("id", group)
                    .param("agreement", json.writeValueAsString(agreement))
                    .update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the group has agreed on; empty as long as it has not. */
    public Optional<Agreement> of(UUID group) {
        return database.sql("""
                        select agreement from stegvis.mentorship_group where id = :id and agreement <> '{}'::jsonb""")
                .param("id", group)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private Agreement read(String text) {
        try {
            return json.readValue(text, Agreement.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
