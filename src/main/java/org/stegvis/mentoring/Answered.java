package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;

/** The answers of an application, read by their fields. */
record Answered(Map<String, Object> content) {

    /** The answer as text; empty where there is none. */
    String text(ApplicationField field) {
        Object answer = content.get(field.key());
        return answer == null || answer instanceof List<?> ? "" : answer.toString();
    }

    /** The answer as a list; empty where there is none. */
    List<String> list(ApplicationField field) {
        return content.get(field.key()) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
