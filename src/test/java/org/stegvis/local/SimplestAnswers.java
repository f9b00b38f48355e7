package org.stegvis.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.stegvis.platform.language.Language;

/**
 * Fills in a form: with the answers that were given for its questions, else with what the form shows already, else, where
 * an answer is required, with the first choice, the smallest number or a sentence that says that it is an example.
 */
public final class SimplestAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Language language;
    private final Map<String, Object> given;

    public SimplestAnswers(Language language, Map<String, Object> given) {
        this.language = language;
        this.given = given;
    }

    /** The components of a form as it was authored. */
    public static JsonNode authored(String form) {
        try (InputStream content = Stream.of("purchasing", "obligation")
                .map(area ->
                        SimplestAnswers.class.getResourceAsStream("/processes/" + area + "/forms/" + form + ".form"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()) {
            return JSON.readTree(content).path("components");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Puts the answers to these components. */
    public void fill(JsonNode components, Map<String, Object> shown, Map<String, Object> answers) {
        for (JsonNode component : components) {
            boolean list = component.path("type").asText().equals("dynamiclist");
            String key = component.path(list ? "path" : "key").asText();
            if (component.path("type").asText().equals("group")) {
                fill(component.path("components"), shown, answers);
            } else if (given.containsKey(key)) {
                answers.put(key, given.get(key));
            } else if (shown.get(key) instanceof String || shown.get(key) instanceof Number) {
                answers.put(key, shown.get(key));
            } else if (component.path("validate").path("required").asBoolean() || list) {
                answers.put(key, simplest(component));
            }
        }
    }

    private Object simplest(JsonNode component) {
        JsonNode validate = component.path("validate");
        return switch (component.path("type").asText()) {
            case "number" ->
                component.path("serializeToString").asBoolean()
                        ? (Object) validate.path("min").asText("1")
                        : (Object) Math.max(1, validate.path("min").asInt(1));
            case "checkbox" -> true;
            case "radio", "select" ->
                component.path("values").path(0).path("value").asText();
            case "checklist", "taglist" ->
                List.of(component.path("values").path(0).path("value").asText());
            case "datetime" -> DemoCases.today().toString();
            case "dynamiclist" -> {
                Map<String, Object> row = new HashMap<>();
                fill(component.path("components"), Map.of(), row);
                yield List.of(row);
            }
            default -> {
                String sentence = sentence(language);
                yield sentence.substring(0, Math.min(validate.path("maxLength").asInt(200), sentence.length()));
            }
        };
    }

    /** A sentence that says that it is an example. */
    static String sentence(Language language) {
        return switch (language) {
            case SV -> "Exempel: så här kan svaret se ut.";
            case FI -> "Esimerkki: vastaus voi näyttää tältä.";
            case NB -> "Eksempel: slik kan svaret se ut.";
            case EN -> "Example: this is what an answer can look like.";
        };
    }
}
