package org.stegvis.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheet.Correction;

/** The answers of all forms of all cases, newest last. Nothing here is changed or removed by the work on a case. */
@Component
public class AnswerSheets {

    private static final String SHEETS = """
            select answer_sheet.*, (select json_object_agg(field, json_build_object(
                    'officer', corrected.officer, 'at', corrected_at, 'reason', reason))
                from stegvis.answer_correction corrected where sheet = answer_sheet.id) as corrected
            from stegvis.answer_sheet
            """;

    private final JdbcClient database;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    AnswerSheets(JdbcClient database, ObjectMapper json, ApplicationEventPublisher events) {
        this.database = database;
        this.json = json;
        this.events = events;
    }

    /** Keeps the answers of a form, in the transaction of the act that took them. */
    void keep(Submission submission, String caseNumber) {
        long sheet = database.sql("""
                        insert into stegvis.answer_sheet (case_number, form, officer, answered_at, answers)
                        values (:case, :form, :officer, :at, cast(:answers as jsonb)) returning id""")
                .param("case", caseNumber)
                .param("form", submission.subject().form())
                .param("officer", submission.subject().officer())
                .param("at", java.sql.Timestamp.from(ClockUtil.getCurrentTime().toInstant()))
                .param("answers", write(submission.answers().values()))
                .query(Long.class)
                .single();
        events.publishEvent(new SheetKept(
                caseNumber, submission.subject().form(), submission.subject().officer(), sheet));
    }

    /**
     * Puts right answers in the place of wrong ones: adds a sheet with them, and leaves the sheet before it as it was.
     *
     * @param reasons why, by the key of each question whose answer was wrong
     */
    void correct(Submission corrected, Map<String, String> reasons) {
        long before = database.sql(
                        "select max(id) from stegvis.answer_sheet where case_number = :case and form = :form")
                .param("case", corrected.caseNumber())
                .param("form", corrected.subject().form())
                .query(Long.class)
                .single();
        keep(corrected, corrected.caseNumber());
        reasons.forEach((field, reason) -> database.sql("""
                        insert into stegvis.answer_correction (sheet, field, officer, corrected_at, reason)
                        select id, :field, officer, answered_at, :reason from stegvis.answer_sheet
                        where case_number = :case and form = :form order by id desc limit 1""")
                .param("field", field)
                .param("reason", reason)
                .param("case", corrected.caseNumber())
                .param("form", corrected.subject().form())
                .update());
        database.sql("""
                        insert into stegvis.answer_correction (sheet, field, officer, corrected_at, reason)
                        select (select max(id) from stegvis.answer_sheet where case_number = :case and form = :form),
                            field, officer, corrected_at, reason
                        from stegvis.answer_correction where sheet = :before
                        on conflict (sheet, field) do nothing""")
                .param("before", before)
                .param("case", corrected.caseNumber())
                .param("form", corrected.subject().form())
                .update();
    }

    /** The sheet that counts: the newest of this form in this case. */
    public Optional<AnswerSheet> latest(String caseNumber, String form) {
        return database.sql(SHEETS + "where case_number = :case and form = :form order by id desc limit 1")
                .param("case", caseNumber)
                .param("form", form)
                .query(this::sheet)
                .optional();
    }

    /** All sheets of a case in the order in which they were answered. */
    public List<AnswerSheet> ofCase(String caseNumber) {
        return database.sql(SHEETS + "where case_number = :case order by id")
                .param("case", caseNumber)
                .query(this::sheet)
                .list();
    }

    /** The newest answer to a question of a form, typed as the form gave it; empty if it was not answered. */
    public Optional<JsonNode> answer(String caseNumber, String form, String key) {
        return latest(caseNumber, form).map(sheet -> sheet.answers().get(key));
    }

    /** The newest number that was answered to a question of a form. */
    public Optional<BigDecimal> number(String caseNumber, String form, String key) {
        return answer(caseNumber, form, key).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** The newest text or code that was answered to a question of a form. */
    public Optional<String> text(String caseNumber, String form, String key) {
        return answer(caseNumber, form, key).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** The newest day that was answered to a question of a form. */
    public Optional<LocalDate> date(String caseNumber, String form, String key) {
        return text(caseNumber, form, key).map(LocalDate::parse);
    }

    private AnswerSheet sheet(ResultSet row, int number) throws SQLException {
        return new AnswerSheet(
                row.getString("case_number"),
                row.getString("form"),
                row.getString("officer"),
                row.getTimestamp("answered_at").toInstant(),
                read(row.getString("answers")),
                corrections(row.getString("corrected")));
    }

    private Map<String, Correction> corrections(String text) {
        Map<String, Correction> corrected = new LinkedHashMap<>();
        if (text != null) {
            read(text)
                    .properties()
                    .forEach(field -> corrected.put(
                            field.getKey(),
                            new Correction(
                                    field.getValue().get("officer").asText(),
                                    OffsetDateTime.parse(
                                                    field.getValue().get("at").asText())
                                            .toInstant(),
                                    field.getValue().get("reason").asText())));
        }
        return corrected;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("An answer sheet is not JSON", problem);
        }
    }

    private String write(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(plain(answers));
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Answers could not be written", problem);
        }
    }

    /** The value as JSON can hold it: a day as its ISO date. */
    static Object plain(Object value) {
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AnswerSheets::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, entry) -> plain.put(key, plain(entry)));
            return plain;
        }
        return value;
    }
}
