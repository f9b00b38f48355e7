package org.stegvis.platform.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one form after they were held against it: texts, {@link BigDecimal}s, {@link LocalDate}s, codes,
 * lists of codes, confirmations and rows. What was hidden or left empty is not there.
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The answers to the questions of this form, without any others. */
    Answers to(FormDefinition form) {
        Map<String, Object> asked = new LinkedHashMap<>(values);
        asked.keySet().removeIf(key -> form.field(key).isEmpty());
        return new Answers(asked);
    }

    /** Whether the question was answered. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text or code that was given. */
    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /** The number that was given. */
    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable((BigDecimal) values.get(key));
    }

    /** The day that was given. */
    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable((LocalDate) values.get(key));
    }

    /** Whether a yes/no question was answered with yes, or a confirmation given. */
    public boolean yes(String key) {
        Object value = values.get(key);
        return Boolean.TRUE.equals(value) || "yes".equals(value);
    }

    /** The codes that were chosen; empty if none. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    /** The rows that were filled in; empty if none. */
    @SuppressWarnings("unchecked")
    public List<Answers> rows(String key) {
        return ((List<Map<String, Object>>) values.getOrDefault(key, List.of()))
                .stream().map(Answers::new).toList();
    }
}
