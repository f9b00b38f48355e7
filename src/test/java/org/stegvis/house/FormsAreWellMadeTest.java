package org.stegvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stegvis.house.Authored.Form;
import org.stegvis.platform.form.FormDefinition;

/** The conventions by which every form is made: nothing without bounds, nothing that the server could not check. */
class FormsAreWellMadeTest {

    private static final String LOWER_CAMEL = "[a-z][A-Za-z0-9]*";
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    static Stream<String> forms() {
        return Authored.forms().stream().map(Form::id);
    }

    @Test
    void thereAreForms() {
        assertThat(forms()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasItsBoundsItsKeyAndItsLabel(String id) {
        Form form = Authored.form(id);
        List<String> wrong = new ArrayList<>();
        form.fields()
                .forEach(field -> check(field, (holds, rule) -> {
                    if (!holds) {
                        wrong.add(field.path("id").asText() + " " + rule);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keysAndIdsStandOnce(String id) {
        Form form = Authored.form(id);
        assertThat(form.keys()).doesNotHaveDuplicates();
        assertThat(form.components().stream()
                        .map(component -> component.path("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(component -> component.matches("[a-z][A-Za-z0-9_]*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormSaysFirstWhatItIsAboutAndThenWhatIsKnown(String id) {
        List<JsonNode> components = StreamSupport.stream(
                        Authored.form(id).json().path("components").spliterator(), false)
                .toList();
        assertThat(components.get(0).path("type").asText()).isEqualTo("text");
        assertThat(components.get(0).path("id").asText()).isEqualTo("intro");
        for (int place = 1; place < components.size(); place++) {
            if (components.get(place).path("type").asText().equals("table")) {
                assertThat(place).as("place of the facts").isEqualTo(1);
                assertThat(components.get(place).path("id").asText()).isEqualTo("facts");
                assertThat(components.get(place).path("dataSource").asText()).isEqualTo("=facts");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theServerCanCheckIt(String id) {
        FormDefinition read = FormDefinition.read(id, Authored.form(id).json());
        assertThat(read.fields())
                .extracting(field -> field.key())
                .containsExactlyElementsOf(Authored.form(id).keys());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsMadeForTheFormsOfThisEngine(String id) {
        JsonNode form = Authored.form(id).json();
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    }

    private static void check(JsonNode field, BiConsumer<Boolean, String> rule) {
        String type = field.path("type").asText();
        JsonNode validate = field.path("validate");
        rule.accept(
                field.path("key").asText(field.path("path").asText()).matches(LOWER_CAMEL),
                "has a key that is not lowerCamel");
        rule.accept(
                !field.path(type.equals("datetime") ? "dateLabel" : "label")
                        .asText()
                        .isBlank(),
                "has no label");
        rule.accept(
                field.path("id")
                                .asText()
                                .equals("field_"
                                        + field.path("key")
                                                .asText(field.path("path").asText()))
                        || type.equals("dynamiclist"),
                "is not called field_ and its key");
        if (TEXTS.contains(type)) {
            rule.accept(validate.path("maxLength").isInt(), "has no maxLength");
            rule.accept(
                    !validate.has("pattern") || field.has("description"),
                    "has a pattern but no description that says it");
        }
        if (type.equals("number")) {
            rule.accept(validate.has("min") && validate.has("max"), "has no min or max");
            rule.accept(field.has("decimalDigits"), "does not say how many decimals it takes");
            rule.accept(
                    !field.path("serializeToString").asBoolean()
                            || field.path("decimalDigits").asInt() == 2,
                    "is an amount without two decimals");
        }
        if (type.equals("datetime")) {
            rule.accept(field.path("subtype").asText().equals("date"), "asks for a time");
        }
        if (CHOICES.contains(type)) {
            checkChoices(field, rule);
        }
        if (type.equals("checkbox")) {
            rule.accept(validate.path("required").asBoolean(), "is no confirmation: ask yes or no");
        }
    }

    private static void checkChoices(JsonNode field, BiConsumer<Boolean, String> rule) {
        List<String> values = field.path("values").findValuesAsText("value");
        rule.accept(values.stream().distinct().count() == values.size(), "offers a value twice");
        rule.accept(values.size() > 1 || field.has("valuesKey"), "offers no choice");
        rule.accept(
                values.stream().allMatch(value -> value.matches("[A-Za-z0-9][A-Za-z0-9_-]*")),
                "has a value that is no code");
    }
}
