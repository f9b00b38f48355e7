package org.stegvis.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check of a form says to each sort of field, good answers and bad. */
class FormCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FeelConditions CONDITIONS = new FeelConditions();

    @Test
    void aTextIsTakenWithoutTheSpacesAroundIt() {
        assertThat(answer(text("'required': true, 'maxLength': 10"), "  road ")).isEqualTo("road");
    }

    @Test
    void aTextMayHoldLineBreaks() {
        assertThat(answer(text("'maxLength': 20"), "one\ntwo\tthree")).isEqualTo("one\ntwo\tthree");
    }

    @ParameterizedTest
    @CsvSource({
        "'required': true, , form.problem.required",
        "'required': true, '  ', form.problem.required",
        "'maxLength': 3, road, form.problem.tooLong",
        "'minLength': 5, road, form.problem.tooShort",
        "'pattern': '^[0-9]{4}$', road, form.problem.pattern",
    })
    void aTextThatBreaksItsFieldIsRefused(String validate, String given, String problem) {
        assertThat(problems(text(validate), given)).containsExactly("x: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb"})
    void aTextWithCharactersThatCannotBeShownIsRefused(String given) {
        assertThat(problems(text(""), given)).containsExactly("x: form.problem.characters");
    }

    @Test
    void aNumberInPlaceOfATextIsRefused() {
        assertThat(problems(text(""), 12)).containsExactly("x: form.problem.text");
        assertThat(problems(text(""), true)).containsExactly("x: form.problem.text");
        assertThat(problems(text(""), json("[\"a\"]"))).containsExactly("x: form.problem.text");
    }

    @Test
    void aCountIsTakenAsANumber() {
        String count = number("'min': 0, 'max': 100", "'decimalDigits': 0");
        assertThat(answer(count, 12)).isEqualTo(new BigDecimal("12"));
        assertThat(answer(count, 12L)).isEqualTo(new BigDecimal("12"));
        assertThat(answer(count, 12.0)).isEqualTo(new BigDecimal("12.0"));
        assertThat(answer(count, 0)).isEqualTo(BigDecimal.ZERO);
        assertThat(answer(count, 100)).isEqualTo(new BigDecimal("100"));
    }

    @ParameterizedTest
    @CsvSource({"-1, tooSmall", "101, tooLarge", "1.5, whole"})
    void aCountOutOfItsBoundsIsRefused(double given, String problem) {
        assertThat(problems(number("'min': 0, 'max': 100", "'decimalDigits': 0"), given))
                .containsExactly("x: form.problem." + problem);
    }

    @Test
    void aCountThatIsNoNumberIsRefused() {
        String count = number("'min': 0, 'max': 100", "'decimalDigits': 0");
        assertThat(problems(count, "12")).containsExactly("x: form.problem.number");
        assertThat(problems(count, true)).containsExactly("x: form.problem.number");
        assertThat(problems(count, Double.NaN)).containsExactly("x: form.problem.number");
        assertThat(problems(count, Double.POSITIVE_INFINITY)).containsExactly("x: form.problem.number");
    }

    @Test
    void anAmountOfMoneyTravelsAsTextAndKeepsEachDigit() {
        assertThat(answer(money(), "12000000.50")).isEqualTo(new BigDecimal("12000000.50"));
        assertThat(answer(money(), 12000000.5)).isEqualTo(new BigDecimal("1.20000005E7"));
        assertThat(answer(money(), "99999999999.99")).isEqualTo(new BigDecimal("99999999999.99"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, tooSmall",
        "-0.01, tooSmall",
        "100000000001, tooLarge",
        "1.005, decimals",
        "'1,50', number",
        "1 000, number",
        "ten, number",
        "1e3000, number",
        "0x10, number",
    })
    void anAmountThatBreaksItsFieldIsRefused(String given, String problem) {
        assertThat(problems(money(), given)).containsExactly("x: form.problem." + problem);
    }

    @Test
    void aDayIsTakenAsADay() {
        assertThat(answer(day(), "2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-29",
                "2027-13-01",
                "1 May 2027",
                "2027-05-01T00:00",
                "0207-05-01",
                "20270501",
                "+12027-05-01"
            })
    void aDayThatDoesNotExistIsRefused(String given) {
        assertThat(problems(day(), given)).containsExactly("x: form.problem.date");
    }

    @Test
    void aNumberInPlaceOfADayIsRefused() {
        assertThat(problems(day(), 20270501)).containsExactly("x: form.problem.date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "select"})
    void aChoiceMustBeOneThatIsOffered(String type) {
        String choice = field(type, "'values': [{'value': 'yes', 'label': 'Yes'}, {'value': 'no', 'label': 'No'}]");
        assertThat(answer(choice, "yes")).isEqualTo("yes");
        assertThat(problems(choice, "Yes")).containsExactly("x: form.problem.choice");
        assertThat(problems(choice, "perhaps")).containsExactly("x: form.problem.choice");
        assertThat(problems(choice, true)).containsExactly("x: form.problem.choice");
    }

    @Test
    void aChoiceKnownOnlyNowMustBeOneThatIsOfferedNow() {
        String choice = field("select", "'valuesKey': 'officers'");
        Map<String, List<Choice>> choices = Map.of("officers", List.of(new Choice("anna", "Anna")));
        assertThat(check(choice, given("anna"), choices).values()).containsEntry("x", "anna");
        assertThat(problems(choice, given("bo"), choices)).containsExactly("x: form.problem.choice");
        assertThat(problems(choice, given("anna"), Map.of())).containsExactly("x: form.problem.choice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void severalChoicesAreAListOfThoseOffered(String type) {
        String choices = field(type, "'values': [{'value': 'a', 'label': 'A'}, {'value': 'b', 'label': 'B'}]");
        assertThat(answer(choices, json("[\"b\",\"a\"]"))).isEqualTo(List.of("b", "a"));
        assertThat(problems(choices, json("[\"a\",\"c\"]"))).containsExactly("x: form.problem.choice");
        assertThat(problems(choices, json("[\"a\",\"a\"]"))).containsExactly("x: form.problem.choice");
        assertThat(problems(choices, json("[1]"))).containsExactly("x: form.problem.choice");
        assertThat(problems(choices, json("{\"a\":true}"))).containsExactly("x: form.problem.choice");
        assertThat(problems(choices, "a")).containsExactly("x: form.problem.choice");
    }

    @Test
    void severalChoicesThatAreRequiredMayNotBeAnEmptyList() {
        String choices = field("checklist", "'validate': {'required': true}, 'values': [{'value': 'a', 'label': 'A'}]");
        assertThat(problems(choices, json("[]"))).containsExactly("x: form.problem.required");
        assertThat(problems(choices, null)).containsExactly("x: form.problem.required");
    }

    @Test
    void aConfirmationIsTickedOrLeft() {
        assertThat(answer(field("checkbox", ""), true)).isEqualTo(true);
        assertThat(answer(field("checkbox", ""), false)).isEqualTo(false);
        assertThat(problems(field("checkbox", ""), "true")).containsExactly("x: form.problem.confirmation");
        assertThat(problems(field("checkbox", "'validate': {'required': true}"), false))
                .containsExactly("x: form.problem.required");
    }

    @Test
    void aRowIsCheckedFieldByField() {
        assertThat(answer(rows(), json("[{\"job\":\"Cleaner\",\"trainable\":\"yes\",\"weeks\":4}]")))
                .isEqualTo(List.of(Map.of("job", "Cleaner", "trainable", "yes", "weeks", new BigDecimal("4"))));
        assertThat(problems(rows(), json("[{\"job\":\"Cleaner\",\"trainable\":\"no\"},{\"trainable\":\"no\"}]")))
                .containsExactly("x: form.problem.inRow 2 (job: form.problem.required)");
    }

    @Test
    void aFieldOfARowIsHiddenByWhatStandsInTheSameRow() {
        JsonNode given = json("""
                [{"job":"Cleaner","trainable":"no","weeks":4},
                 {"job":"Cook","trainable":"yes","weeks":8},
                 {"job":"Driver","trainable":"no"}]""");
        assertThat(answer(rows(), given))
                .isEqualTo(List.of(
                        Map.of("job", "Cleaner", "trainable", "no"),
                        Map.of("job", "Cook", "trainable", "yes", "weeks", new BigDecimal("8")),
                        Map.of("job", "Driver", "trainable", "no")));
    }

    @Test
    void aFieldOfARowIsRequiredWhereItsRowShowsIt() {
        assertThat(problems(rows(), json("[{\"job\":\"Cook\",\"trainable\":\"yes\"}]")))
                .containsExactly("x: form.problem.inRow 1 (weeks: form.problem.required)");
        assertThat(problems(rows(), json("[{\"job\":\"Cook\",\"trainable\":\"yes\",\"weeks\":900}]")))
                .containsExactly("x: form.problem.inRow 1 (weeks: form.problem.tooLarge)");
    }

    @Test
    void aRowMayBeHiddenByAnAnswerOfTheFormAroundIt() {
        String form =
                component("radio", "kind", "'values': [{'value': 'a', 'label': 'A'}, {'value': 'b', 'label': 'B'}]")
                        + ","
                        + """
                {"type":"dynamiclist","path":"list","label":"List","components":[
                  {"type":"textfield","key":"note","label":"Note","conditional":{"hide":"=parent.kind = \\"b\\""},
                   "validate":{"required":true}},
                  {"type":"textfield","key":"name","label":"Name"}]}""";
        assertThat(check(form, Map.of("kind", "b", "list", json("[{\"name\":\"x\",\"note\":\"y\"}]")), Map.of())
                        .values())
                .containsEntry("list", List.of(Map.of("name", "x")));
        assertThat(problems(form, Map.of("kind", "a", "list", json("[{\"name\":\"x\"}]")), Map.of()))
                .containsExactly("list: form.problem.inRow 1 (note: form.problem.required)");
    }

    @Test
    void anUnknownFieldOfARowIsRefused() {
        assertThat(problems(rows(), json("[{\"job\":\"Cook\",\"trainable\":\"no\",\"wage\":1}]")))
                .containsExactly("x: form.problem.inRow 1 (wage: form.problem.unknown)");
    }

    @Test
    void aRowIsNamedByTheNumberThatTheOfficerSees() {
        assertThat(problems(rows(), json("[{},{\"job\":\"Cook\",\"trainable\":\"no\"},{\"job\":\"Driver\"}]")))
                .containsExactly("x: form.problem.inRow 3 (trainable: form.problem.required)");
    }

    @Test
    void emptyRowsAreLeftOut() {
        assertThat(answer(rows(), json("[{\"job\":\"\"},{\"job\":\"Cook\",\"trainable\":\"no\"},{}]")))
                .isEqualTo(List.of(Map.of("job", "Cook", "trainable", "no")));
        assertThat(answer(rows(), json("[{}]"))).isNull();
    }

    @Test
    void whatIsNoListOfRowsIsRefused() {
        assertThat(problems(rows(), "Cook")).containsExactly("x: form.problem.rows");
        assertThat(problems(rows(), json("{\"job\":\"Cook\"}"))).containsExactly("x: form.problem.rows");
        assertThat(problems(rows(), json("[\"Cook\"]"))).containsExactly("x: form.problem.rows");
        assertThat(problems(rows(), json("[" + "{\"job\":\"a\"},".repeat(100) + "{\"job\":\"a\"}]")))
                .containsExactly("x: form.problem.rows");
    }

    @Test
    void aHiddenFieldIsDroppedEvenIfItWasSent() {
        assertThat(check(reasonIfNo(), Map.of("agreed", "yes", "reason", "never mind"), Map.of())
                        .values())
                .containsExactly(Map.entry("agreed", "yes"));
    }

    @Test
    void aHiddenFieldIsDroppedEvenIfItHoldsRubbish() {
        assertThat(check(reasonIfNo(), Map.of("agreed", "yes", "reason", 12), Map.of())
                        .values())
                .containsExactly(Map.entry("agreed", "yes"));
    }

    @Test
    void aFieldThatIsShownByAnAnswerIsRequiredThen() {
        assertThat(problems(reasonIfNo(), Map.of("agreed", "no"), Map.of()))
                .containsExactly("reason: form.problem.required");
    }

    @Test
    void whatDependsOnAHiddenFieldDependsOnNothing() {
        String form = component("radio", "agreed", YES_NO)
                + "," + component("radio", "again", YES_NO + ", 'conditional': {'hide': '=agreed = \"yes\"'}")
                + "," + component("textfield", "reason", "'conditional': {'hide': '=again != \"no\"'}");
        assertThat(check(form, Map.of("agreed", "yes", "again", "no", "reason", "smuggled"), Map.of())
                        .values())
                .containsExactly(Map.entry("agreed", "yes"));
    }

    @Test
    void aGroupHidesTheFieldsInIt() {
        String form = component("radio", "agreed", YES_NO) + """
                ,{"type":"group","id":"more","conditional":{"hide":"=agreed = \\"no\\""},"components":[
                  {"type":"textfield","key":"unit","label":"Unit","validate":{"required":true}}]}""";
        assertThat(check(form, Map.of("agreed", "no", "unit", "x"), Map.of()).values())
                .containsOnlyKeys("agreed");
        assertThat(problems(form, Map.of("agreed", "yes"), Map.of())).containsExactly("unit: form.problem.required");
    }

    @Test
    void anUnknownFieldIsRefusedAndEveryProblemIsSaid() {
        assertThat(problems(reasonIfNo(), Map.of("agreed", "perhaps", "reason", 12, "mandate", "granted"), Map.of()))
                .containsExactly(
                        "mandate: form.problem.unknown", "agreed: form.problem.choice", "reason: form.problem.text");
    }

    private static final String YES_NO = "'values': [{'value': 'yes', 'label': 'Yes'}, {'value': 'no', 'label': 'No'}]";

    private static String reasonIfNo() {
        return component("radio", "agreed", "'validate': {'required': true}, " + YES_NO)
                + ","
                + component(
                        "textarea",
                        "reason",
                        "'validate': {'required': true}, 'conditional': {'hide': '=agreed = \"yes\"'}");
    }

    private static String rows() {
        return """
                {"type":"dynamiclist","path":"x","label":"Rows","components":[
                  {"type":"textfield","key":"job","label":"Job","validate":{"required":true,"maxLength":20}},
                  {"type":"radio","key":"trainable","label":"Trainable","validate":{"required":true},
                   "values":[{"value":"yes","label":"Yes"},{"value":"no","label":"No"}]},
                  {"type":"number","key":"weeks","label":"Weeks","decimalDigits":0,
                   "validate":{"required":true,"min":1,"max":208},
                   "conditional":{"hide":"=this.trainable = null or this.trainable = \\"no\\""}}]}""";
    }

    private static String text(String validate) {
        return field("textfield", "'validate': {" + validate + "}");
    }

    private static String number(String validate, String properties) {
        return field("number", "'validate': {" + validate + "}, " + properties);
    }

    private static String money() {
        return number("'min': 1, 'max': 100000000000", "'decimalDigits': 2, 'serializeToString': true");
    }

    private static String day() {
        return field("datetime", "'subtype': 'date', 'dateLabel': 'Day'");
    }

    private static String field(String type, String properties) {
        return component(type, "x", properties);
    }

    private static String component(String type, String key, String properties) {
        String quoted = properties.replace("\"", "\\\"").replace('\'', '"');
        return "{\"type\":\"%s\",\"key\":\"%s\",\"label\":\"%s\"%s}"
                .formatted(type, key, key, properties.isEmpty() ? "" : "," + quoted);
    }

    private static Object answer(String component, Object given) {
        return check(component, given(given), Map.of()).values().get("x");
    }

    private static List<String> problems(String component, Object given) {
        return problems(component, given(given), Map.of());
    }

    private static List<String> problems(
            String components, Map<String, Object> raw, Map<String, List<Choice>> choices) {
        AnswersRefused refused = catchThrowableOfType(AnswersRefused.class, () -> check(components, raw, choices));
        assertThat(refused).as("the form was taken").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private static Answers check(String components, Map<String, Object> raw, Map<String, List<Choice>> choices) {
        FormDefinition form = FormDefinition.read("form", json("{\"components\":[" + components + "]}"));
        return FormCheck.of(form, raw, Map.of(), choices, CONDITIONS);
    }

    private static Map<String, Object> given(Object value) {
        Map<String, Object> raw = new HashMap<>();
        raw.put("x", value);
        return raw;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(text, problem);
        }
    }
}
