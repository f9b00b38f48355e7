package org.stegvis.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** The journal of all cases. A line is written in the transaction of what it tells of: both stand, or neither. */
@Component
public class Journal {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Journal(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a line to the journal of its case. */
    public void write(JournalLine line) {
        database.sql("""
                        insert into stegvis.journal (case_number, written_at, actor, kind, subject, details)
                        values (:case, :now, :actor, :kind, :subject, :details::json)""")
                .param("case", line.caseNumber())
                .param("now", Timestamp.from(clock.now()))
                .param("actor", line.actor())
                .param("kind", line.kind())
                .param("subject", line.subject())
                .param("details", text(line))
                .update();
    }

    private String text(JournalLine line) {
        try {
            return json.writeValueAsString(line.details());
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
