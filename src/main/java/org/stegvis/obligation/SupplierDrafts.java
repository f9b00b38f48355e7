package org.stegvis.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.Clock;

/** What suppliers have begun to fill in: as it was typed, whether or not it could be sent. */
@Repository
public class SupplierDrafts {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    SupplierDrafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What was typed so far, by the keys of the questions. */
    public record Draft(SupplierTask task, String subject, Map<String, String> typed, Instant savedAt) {}

    /** Keeps what was typed; it takes the place of what was kept before. */
    public void save(SupplierMatter matter, Map<String, String> typed) {
        database.sql("""
                        insert into stegvis.submission_draft (obligation, kind, subject, content, saved_at)
                        values (:obligation, :kind, :subject, cast(:content as jsonb), :now)
                        on conflict (obligation, kind, subject)
                        do update set content = excluded.content, saved_at = excluded.saved_at""")
                .param("obligation", matter.obligation().id())
                .param("kind", matter.task().code())
                .param("subject", matter.subject())
                .param("content", write(typed))
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    public Optional<Draft> find(SupplierMatter matter) {
        return of(matter.obligation().id()).stream()
                .filter(draft ->
                        draft.task() == matter.task() && draft.subject().equals(matter.subject()))
                .findFirst();
    }

    /** All drafts of an obligation. */
    public List<Draft> of(UUID obligation) {
        return database.sql("select * from stegvis.submission_draft where obligation = :obligation order by saved_at")
                .param("obligation", obligation)
                .query((row, number) -> new Draft(
                        SupplierTask.ofCode(row.getString("kind")).orElseThrow(),
                        row.getString("subject"),
                        read(row.getString("content")),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    void remove(SupplierMatter matter) {
        database.sql("""
                        delete from stegvis.submission_draft
                        where obligation = :obligation and kind = :kind and subject = :subject""")
                .param("obligation", matter.obligation().id())
                .param("kind", matter.task().code())
                .param("subject", matter.subject())
                .update();
    }

    private String write(Map<String, String> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A draft could not be written", problem);
        }
    }

    private Map<String, String> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A draft could not be read", problem);
        }
    }
}
