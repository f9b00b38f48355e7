package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.house.Authored;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.engine.PersonalData;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;

/** Whatever officers write about people stays in our own tables; the tables of the engine know nobody. */
@StegvisTest
class NothingPersonalInTheEngineTest {

    private static final String ABOUT_PEOPLE =
            "Ask anna.andersson@example.org, +46 70 123 45 67, about 19811228-9874, 131052-308T and 13105230812";

    /** One such id in a hundred holds digits in the form of a national identity number. */
    private static final Pattern RANDOM_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Ids, which are random, and what a deployment holds. */
    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name like 'act\\_%'
            and data_type in ('character varying', 'text') and column_name not like '%id\\_'
            and table_name not like 'act_re_%' and table_name <> 'act_ge_property' order by 1""";

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void theContractsOfTheTestsAreSigned(@Autowired Officers officers) {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2030, 10, 1));
    }

    @Test
    void noWordThatOfficersWroteInAWholeCaseIsInTheEngine() {
        CaseWalk walk =
                DecidedCases.withNeed(engine, Map.of("scope", ABOUT_PEOPLE)).toTheEnd();
        List<String> written = freeTexts(walk.number());
        written.add("contact@firm.example.org");
        written.add("Invented Contact");

        assertThat(written).contains(ABOUT_PEOPLE).hasSizeGreaterThan(5);
        List<String> found = new ArrayList<>();
        for (String column : textColumns()) {
            for (String value : values(column)) {
                written.stream()
                        .filter(value::contains)
                        .forEach(text -> found.add(column + " holds what an officer wrote: " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingInTheEngineLooksLikeAPersonsNumberOrAddress() {
        DecidedCases.withNeed(engine, Map.of("scope", ABOUT_PEOPLE)).until("publish-notice");

        Set<String> found = new TreeSet<>();
        for (String column : textColumns()) {
            values(column).stream()
                    .filter(value -> !RANDOM_ID.matcher(value).matches())
                    .filter(PersonalData::isIn)
                    .forEach(value -> found.add(column + ": " + value));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theEngineKeepsNoBytesBesideWhatWasDeployed() {
        DecidedCases.numeric(engine).until("publish-notice");

        assertThat(database.queryForList(
                        "select distinct name_ from act_ge_bytearray where deployment_id_ is null and name_ is not null",
                        String.class))
                .doesNotContain("hist.var", "var", "comment");
    }

    /** What was typed into the text fields of all forms of the case, but for the title, which is a variable. */
    private List<String> freeTexts(String caseNumber) {
        List<String> texts = new ArrayList<>();
        for (AnswerSheet sheet : sheets.ofCase(caseNumber)) {
            for (JsonNode field : Authored.form(sheet.form()).fields()) {
                String key = field.path("key").asText();
                JsonNode answer = sheet.answers().get(key);
                if (field.path("type").asText().startsWith("text") && !key.equals("title") && answer != null) {
                    texts.add(answer.asText());
                }
            }
        }
        texts.removeIf(text -> text.length() < 6);
        return texts;
    }

    private List<String> textColumns() {
        return database.queryForList(COLUMNS, String.class);
    }

    private List<String> values(String column) {
        String table = column.substring(0, column.indexOf('.'));
        return database.queryForList(
                "select distinct " + column + " from " + table + " where " + column + " is not null", String.class);
    }
}
