package org.stegvis.mentoring.web;

import java.util.List;
import java.util.Map;
import org.stegvis.mentoring.ApplicationField;
import org.stegvis.mentoring.ApplicationField.Kind;

/** What was typed as the answer to one field. */
record TypedAnswer(ApplicationField field, Map<String, Object> content) {

    String text() {
        Object answer = content.get(field.key());
        return answer == null || answer instanceof List<?> ? "" : answer.toString();
    }

    boolean names(String code) {
        return field.kind() == Kind.TICK ? !text().isEmpty() : text().equals(code) || list().contains(code);
    }

    String gradeOf(String option) {
        return list().stream()
                .filter(value -> value.startsWith(option + ":"))
                .map(value -> value.substring(option.length() + 1))
                .findFirst()
                .orElse("");
    }

    String what(int row) {
        String value = value(row);
        int between = value.lastIndexOf(':');
        return field.kind() == Kind.LINES || between < 0 ? value : value.substring(0, between);
    }

    String grade(int row) {
        String value = value(row);
        return value.substring(value.lastIndexOf(':') + 1);
    }

    private String value(int row) {
        return row < list().size() ? list().get(row) : "";
    }

    private List<String> list() {
        return content.get(field.key()) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
