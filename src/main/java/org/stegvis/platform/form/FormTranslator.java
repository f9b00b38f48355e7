package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Makes one form a language out of a form that was authored with English labels. The words stand under
 * {@code form.<form>.<component>} with {@code .description}, {@code .option.<value>}, {@code .column.<key>},
 * {@code .prefix} and {@code .suffix}; yes and no and the table of facts are the same in all forms.
 */
@Component
public class FormTranslator {

    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel", "text");

    private final Texts texts;

    FormTranslator(Texts texts) {
        this.texts = texts;
    }

    /** The id under which the form of this language is deployed. */
    public static String idOf(String form, Language language) {
        return form + "_" + language.code();
    }

    /** The form in this language, complete and with its own id; the authored form stays as it was. */
    public JsonNode translate(JsonNode authored, Language language) {
        ObjectNode form = authored.deepCopy();
        String id = form.path("id").asText();
        form.put("id", idOf(id, language));
        translateAll(form.path("components"), "form." + id, language);
        return form;
    }

    private void translateAll(JsonNode components, String form, Language language) {
        for (JsonNode component : components) {
            translate((ObjectNode) component, form + "." + component.path("id").asText(), language);
            translateAll(component.path("components"), form, language);
        }
    }

    private void translate(ObjectNode component, String key, Language language) {
        boolean facts = "facts".equals(component.path("id").asText());
        String words = facts ? "form.facts" : key;
        LABELS.stream()
                .filter(component::has)
                .forEach(label -> put(component, label, facts ? words + ".label" : words, language));
        for (String part : List.of("description", "prefix", "suffix")) {
            if (component.has(part)) {
                put(component, part, words + "." + part, language);
            }
            if (component.path("appearance") instanceof ObjectNode appearance && appearance.has(part + "Adorner")) {
                put(appearance, part + "Adorner", words + "." + part, language);
            }
        }
        for (JsonNode option : component.path("values")) {
            String value = option.path("value").asText();
            String common = "form.option." + value;
            String own = words + ".option." + value;
            put((ObjectNode) option, "label", texts.find(language, own).isPresent() ? own : common, language);
        }
        for (JsonNode column : component.path("columns")) {
            put(
                    (ObjectNode) column,
                    "label",
                    words + ".column." + column.path("key").asText(),
                    language);
        }
    }

    private void put(ObjectNode node, String property, String key, Language language) {
        texts.find(language, key).ifPresent(text -> node.put(property, text));
    }
}
