package org.stegvis.purchasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.decision.DecisionListener;
import org.stegvis.platform.decision.DecisionMade;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Keeps what the decision tables said in each case, with their version and what they were asked, and tells it to those
 * who decide: the outcome, and each reason in words.
 */
@Component
public class RuleOutcomes implements DecisionListener, FactSource {

    private static final List<String> REASONS = List.of("reason", "reasons");

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Texts texts;
    private final Clock clock;

    RuleOutcomes(JdbcClient database, ObjectMapper json, Texts texts, Clock clock) {
        this.database = database;
        this.json = json;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void decided(String caseNumber, DecisionMade decision) {
        database.sql("""
                        insert into stegvis.rule_outcome (case_number, decision, version, decided_at, inputs, outputs)
                        values (:case, :decision, :version, :at, cast(:inputs as json), cast(:outputs as json))""")
                .param("case", caseNumber)
                .param("decision", decision.decision())
                .param("version", decision.version())
                .param("at", Timestamp.from(clock.now()))
                .param("inputs", write(decision.inputs()))
                .param("outputs", write(decision.outputs()))
                .update();
    }

    @Override
    public String prefix() {
        return "rule";
    }

    @Override
    public List<Fact> facts(String caseNumber, String decision, Language language) {
        return latest(caseNumber, decision)
                .map(rows -> said(decision, rows, language))
                .orElse(List.of());
    }

    /**
     * What a decision table said once.
     *
     * @param decision the key of the decision
     * @param version the version of the table
     * @param asked what it was asked, by the label of the column
     * @param said the outcome and its reasons, in the reader's language
     */
    public record Outcome(String decision, int version, Instant decidedAt, List<Fact> asked, List<Fact> said) {}

    /** All that the decision tables said in a case, in the order in which they were asked. */
    public List<Outcome> ofCase(String caseNumber, Language language) {
        return database.sql("select * from stegvis.rule_outcome where case_number = :case order by id")
                .param("case", caseNumber)
                .query((row, number) -> new Outcome(
                        row.getString("decision"),
                        row.getInt("version"),
                        row.getTimestamp("decided_at").toInstant(),
                        asked(read(row.getString("inputs")), language),
                        said(row.getString("decision"), read(row.getString("outputs")), language)))
                .list();
    }

    private List<Fact> asked(JsonNode inputs, Language language) {
        return inputs.properties().stream()
                .filter(input -> !input.getValue().isNull())
                .map(input -> new Fact(
                        input.getKey(),
                        input.getValue().isBoolean()
                                ? texts.get(
                                        language, input.getValue().asBoolean() ? "form.option.yes" : "form.option.no")
                                : value(input.getKey(), input.getValue(), language)))
                .toList();
    }

    private List<Fact> said(String decision, JsonNode rows, Language language) {
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> Stream.concat(outcome(row, language), because(decision, row, language)))
                .toList();
    }

    /** What was said last; the rows and their outputs in the order of the table. */
    private Optional<JsonNode> latest(String caseNumber, String decision) {
        return database.sql("""
                        select outputs from stegvis.rule_outcome where case_number = :case and decision = :decision
                        order by id desc limit 1""")
                .param("case", caseNumber)
                .param("decision", decision)
                .query((row, number) -> read(row.getString("outputs")))
                .optional();
    }

    private Stream<Fact> outcome(JsonNode row, Language language) {
        return row.properties().stream()
                .filter(output ->
                        !REASONS.contains(output.getKey()) && !output.getValue().isNull())
                .map(output -> new Fact(
                        texts.get(language, "output." + output.getKey()),
                        value(output.getKey(), output.getValue(), language)));
    }

    /** Why the table said so, in words: first its own reason, then what each of its rules said. */
    private Stream<Fact> because(String decision, JsonNode row, Language language) {
        return REASONS.stream()
                .flatMap(reasons -> Stream.of(row.path(reasons).asText("").split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(code -> new Fact(
                                texts.get(language, "output." + reasons),
                                texts.get(language, "reason." + decision + "." + code))));
    }

    private String value(String output, JsonNode value, Language language) {
        if (value.isNumber()) {
            return NumberFormat.getNumberInstance(language.locale()).format(value.decimalValue());
        }
        return texts.find(language, "value." + output + "." + value.asText()).orElse(value.asText());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("The outcome of a rule could not be written", problem);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("The outcome of a rule is not JSON", problem);
        }
    }
}
