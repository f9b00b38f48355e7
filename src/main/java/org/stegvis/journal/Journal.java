package org.stegvis.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/**
 * The journal of all cases. A line is written in the transaction of what it tells of: both stand, or neither. The lines
 * of a case are a chain that the database makes; whoever writes to a case waits for whoever is writing to it already.
 */
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

    /** Lines of a case, the newest first. */
    public List<ChainedLine> newestOf(String caseNumber, int limit, int offset) {
        return database.sql("""
                        select * from stegvis.journal where case_number = :case
                        order by number desc limit :limit offset :offset""")
                .param("case", caseNumber)
                .param("limit", limit)
                .param("offset", offset)
                .query(ChainedLine::read)
                .list();
    }

    /** All lines of a case in the order in which they were written. */
    public List<ChainedLine> ofCase(String caseNumber) {
        return database.sql("select * from stegvis.journal where case_number = :case order by number")
                .param("case", caseNumber)
                .query(ChainedLine::read)
                .list();
    }

    /** How many lines the journal of a case has. */
    public int length(String caseNumber) {
        return database.sql("select count(*) from stegvis.journal where case_number = :case")
                .param("case", caseNumber)
                .query(Integer.class)
                .single();
    }

    /** The same details always give the same text: the keys are in order. */
    private String text(JournalLine line) {
        try {
            return json.writeValueAsString(new TreeMap<>(line.details()));
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
