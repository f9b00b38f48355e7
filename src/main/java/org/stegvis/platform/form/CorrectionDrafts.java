package org.stegvis.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** Right answers that were given and wait for others with which they belong together. */
@Component
class CorrectionDrafts {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    CorrectionDrafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A right answer and why it takes the place of the wrong one; JSON null takes the answer away. */
    record Draft(JsonNode answer, String reason) {}

    /** The number of a new correction. */
    int begin() {
        return database.sql("insert into stegvis.correction (begun_at) values (:now) returning number")
                .param("now", Timestamp.from(clock.now()))
                .query(Integer.class)
                .single();
    }

    /** Notes the answer; one to the same question that was noted before makes way for it. */
    void note(int correction, String field, Draft draft) {
        database.sql("""
                        insert into stegvis.correction_draft (correction, field, answer, reason)
                        values (:correction, :field, cast(:answer as jsonb), :reason)
                        on conflict (correction, field) do update
                            set answer = excluded.answer, reason = excluded.reason""")
                .param("correction", correction)
                .param("field", field)
                .param("answer", draft.answer().toString())
                .param("reason", draft.reason())
                .update();
    }

    /** What was noted, by the key of the question. */
    Map<String, Draft> of(int correction) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        database.sql("select * from stegvis.correction_draft where correction = :correction order by field")
                .param("correction", correction)
                .query(row -> {
                    drafts.put(
                            row.getString("field"), new Draft(read(row.getString("answer")), row.getString("reason")));
                });
        return drafts;
    }

    /** They have become answers. */
    void done(int correction) {
        database.sql("delete from stegvis.correction_draft where correction = :correction")
                .param("correction", correction)
                .update();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A noted answer is not JSON", problem);
        }
    }
}
