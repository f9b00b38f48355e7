package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Camunda Form as it was shown: its fields, and the facts it asks Stegvis to show beside them.
 *
 * @param id the id under which the form was authored, without the language
 * @param fields the fields in the order of the form, those in groups among them
 * @param facts the references of the table of facts, such as {@code register-need.scope} or {@code rule.readiness}
 * @param opensEmpty whether the form is opened anew each time, instead of with the answers of the last time
 */
public record FormDefinition(String id, List<FormField> fields, List<String> facts, boolean opensEmpty) {

    /** Reads a form; components that hold no value are passed over, one that Stegvis cannot check is an error. */
    public static FormDefinition read(String id, JsonNode form) {
        List<FormField> fields = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        collect(form.path("components"), List.of(), fields, facts);
        return new FormDefinition(id, List.copyOf(fields), List.copyOf(facts), opensEmpty(form));
    }

    /** The same form without the fields whose answers the act of the form keeps in a place of their own. */
    FormDefinition withoutWhatIsKeptElsewhere() {
        return new FormDefinition(
                id, fields.stream().filter(field -> !field.keptElsewhere()).toList(), facts, opensEmpty);
    }

    /** The field with this key, if the form has it. */
    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Said by the property {@code opens} of any component of the form, as {@code empty}. */
    private static boolean opensEmpty(JsonNode form) {
        return form.findValuesAsText("opens").contains("empty");
    }

    private static void collect(
            JsonNode components, List<String> hiddenWhen, List<FormField> fields, List<String> facts) {
        for (JsonNode component : components) {
            List<String> conditions = conditions(hiddenWhen, component);
            switch (component.path("type").asText()) {
                case "group" -> collect(component.path("components"), conditions, fields, facts);
                case "table" ->
                    facts.addAll(Arrays.asList(component
                            .path("properties")
                            .path("facts")
                            .asText()
                            .trim()
                            .split("\\s+")));
                case "text", "html", "separator", "spacer", "image", "button" -> {}
                default -> fields.add(field(component, conditions));
            }
        }
    }

    private static List<String> conditions(List<String> outer, JsonNode component) {
        String own = component.path("conditional").path("hide").asText("");
        return own.isBlank()
                ? outer
                : Stream.concat(outer.stream(), Stream.of(own.replaceFirst("^=", "")))
                        .toList();
    }

    private static FormField field(JsonNode component, List<String> hiddenWhen) {
        String type = component.path("type").asText();
        JsonNode validate = component.path("validate");
        List<FormField> rows = new ArrayList<>();
        if (type.equals("dynamiclist")) {
            collect(component.path("components"), List.of(), rows, new ArrayList<>());
        }
        String key = component.path(type.equals("dynamiclist") ? "path" : "key").asText();
        return new FormField(
                key,
                kind(component),
                component.path(type.equals("datetime") ? "dateLabel" : "label").asText(key),
                validate.path("required").asBoolean(false),
                decimal(validate, "min"),
                decimal(validate, "max"),
                component.path("decimalDigits").asInt(Integer.MAX_VALUE),
                component.path("serializeToString").asBoolean(false),
                whole(validate, "minLength"),
                whole(validate, "maxLength"),
                text(validate, "pattern").map(Pattern::compile),
                options(component),
                text(component, "valuesKey"),
                hiddenWhen,
                List.copyOf(rows),
                component.path("properties").path("kept").asText().equals("elsewhere"));
    }

    private static FormField.Kind kind(JsonNode component) {
        String type = component.path("type").asText();
        return switch (type) {
            case "textfield", "textarea" -> FormField.Kind.TEXT;
            case "number" -> FormField.Kind.NUMBER;
            case "datetime" -> {
                if (!component.path("subtype").asText().equals("date")) {
                    throw new IllegalArgumentException("Forms ask for days, not for times: "
                            + component.path("key").asText());
                }
                yield FormField.Kind.DATE;
            }
            case "radio", "select" -> FormField.Kind.CHOICE;
            case "checklist", "taglist" -> FormField.Kind.CHOICES;
            case "checkbox" -> FormField.Kind.CONFIRMATION;
            case "dynamiclist" -> FormField.Kind.ROWS;
            default -> throw new IllegalArgumentException("Stegvis cannot check a form component of type " + type);
        };
    }

    private static Map<String, String> options(JsonNode component) {
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return options;
    }

    private static Optional<String> text(JsonNode node, String property) {
        return Optional.of(node.path(property).asText("")).filter(value -> !value.isBlank());
    }

    private static Optional<BigDecimal> decimal(JsonNode node, String property) {
        return text(node, property).map(BigDecimal::new);
    }

    private static Optional<Integer> whole(JsonNode node, String property) {
        return text(node, property).map(Integer::valueOf);
    }
}
