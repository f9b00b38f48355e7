package org.stegvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasklist, Cockpit and the page that leads to them speak Swedish, Finnish and Norwegian as fully as English. */
class WebApplicationsSpeakFourLanguagesTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}|\\{\\d}|%\\w");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "tasklist,sv", "tasklist,fi", "tasklist,nb",
        "cockpit,sv", "cockpit,fi", "cockpit,nb",
        "welcome,sv", "welcome,fi", "welcome,nb"
    })
    void everyWordOfTheShippedEnglishIsThereWithItsPlaceholders(String app, String language) throws IOException {
        Map<String, String> english = words(app, "en");
        Map<String, String> translated = words(app, language);

        assertThat(translated.keySet()).isEqualTo(english.keySet());
        List<String> wrong = new ArrayList<>();
        english.forEach((key, text) -> {
            if (!placeholders(text).equals(placeholders(translated.get(key)))) {
                wrong.add(key + ": " + translated.get(key));
            }
            if (translated.get(key).isBlank() != text.isBlank()) {
                wrong.add(key + " is empty");
            }
        });
        assertThat(wrong).isEmpty();
        long same = english.entrySet().stream()
                .filter(entry ->
                        entry.getValue().length() > 12 && entry.getValue().equals(translated.get(entry.getKey())))
                .count();
        assertThat(same).as("texts that are still English").isLessThanOrEqualTo(english.size() / 50);
    }

    @Test
    void allFourAreOffered() {
        String config =
                HouseCode.sources().get(Path.of("src/main/java/org/stegvis/platform/language/WebappLanguages.java"));
        String offered = config.replaceAll("(?s).*availableLocales[^\\[]*\\[([^\\]]*)].*", "$1");
        assertThat(Pattern.compile("\\w+").matcher(offered).results().map(found -> found.group()))
                .containsExactlyInAnyOrder("sv", "fi", "nb", "en");
    }

    private static Map<String, String> words(String app, String language) throws IOException {
        String file = APPS + app + "/locales/" + language + ".json";
        try (InputStream content =
                WebApplicationsSpeakFourLanguagesTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(content).as(file).isNotNull();
            Map<String, String> words = new TreeMap<>();
            flatten("", JSON.readTree(content).path("labels"), words);
            return words;
        }
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> words) {
        node.fields().forEachRemaining(entry -> {
            if (entry.getValue().isValueNode()) {
                words.put(prefix + entry.getKey(), entry.getValue().asText());
            } else {
                flatten(prefix + entry.getKey() + ".", entry.getValue(), words);
            }
        });
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
