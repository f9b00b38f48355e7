package org.stegvis.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of models, forms, decisions and Stegvis itself in each language, from {@code processes/texts/} and
 * {@code texts/}. A key that stands twice for one language stops the start: a text has one home.
 */
@Component
public class Texts {

    private static final String[] PLACES = {
        "classpath*:processes/texts/**/*.properties", "classpath*:texts/**/*.properties"
    };

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            words.put(language, new java.util.HashMap<>());
        }
        try {
            for (String place : PLACES) {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(place)) {
                    read(resource);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The text of this key, if there is one in this language. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(words.get(language).get(key));
    }

    /** The text of this key with its arguments put in; the key itself, in brackets, where the text is missing. */
    public String get(Language language, String key, Object... arguments) {
        String pattern = find(language, key).orElse("[" + key + "]");
        return arguments.length == 0 ? pattern : filled(language, pattern, arguments);
    }

    /** The pattern with its arguments put in. */
    public static String filled(Language language, String pattern, Object... arguments) {
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** All keys that stand in this language. */
    public Set<String> keys(Language language) {
        return words.get(language).keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    private void read(Resource resource) throws IOException {
        String[] nameParts = String.valueOf(resource.getFilename()).split("\\.");
        Language language = Language.ofCode(nameParts[nameParts.length - 2])
                .orElseThrow(() -> new IllegalStateException("The text file " + resource.getFilename()
                        + " does not end in .sv, .fi, .nb or .en.properties"));
        Properties read = new Properties();
        try (InputStreamReader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (words.get(language).put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("The text " + key + " stands twice in " + language.code()
                        + ", again in " + resource.getFilename());
            }
        }
    }
}
