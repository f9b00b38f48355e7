package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stegvis.mentoring.ApplicationField;
import org.stegvis.mentoring.ApplicationFields;
import org.stegvis.shared.ParticipationRole;

/** Reads what came with the form of an application, not yet judged, so that nothing of it is lost in a draft. */
final class ApplicationTyped {

    /** What no honest text is longer than; the rest is not kept. */
    private static final int LONGEST = 20_000;

    /** How many times one box can come at most. */
    private static final int MOST = 100;

    private final HttpServletRequest request;

    private ApplicationTyped(HttpServletRequest request) {
        this.request = request;
    }

    /** The answers by the keys of their fields; fields that were left empty are left out. */
    static Map<String, Object> read(HttpServletRequest request, ParticipationRole role) {
        ApplicationTyped typed = new ApplicationTyped(request);
        Map<String, Object> content = new TreeMap<>();
        for (ApplicationField field : ApplicationFields.of(role)) {
            Object answer = typed.answer(field);
            if (!(answer instanceof List<?> list
                    ? list.isEmpty()
                    : answer.toString().isBlank())) {
                content.put(field.key(), answer);
            }
        }
        return content;
    }

    /** The name of the input of a row or an option. */
    static String part(ApplicationField field, Object part) {
        return field.key() + "-" + part;
    }

    /** The name of the input of its grade. */
    static String grade(ApplicationField field, Object part) {
        return part(field, part) + "-grade";
    }

    private Object answer(ApplicationField field) {
        return switch (field.kind()) {
            case CHOICES, TIMES -> all(field.key());
            case GRADED ->
                field.options().stream()
                        .filter(option -> !line(part(field, option)).isBlank())
                        .map(option -> option + ":" + line(part(field, option)))
                        .toList();
            case LINES ->
                IntStream.rangeClosed(1, field.most())
                        .mapToObj(row -> line(part(field, row)))
                        .filter(value -> !value.isBlank())
                        .toList();
            case RANKED, GRADED_LINES -> graded(field);
            case TEXT -> text(field.key());
            default -> line(field.key());
        };
    }

    private List<String> graded(ApplicationField field) {
        List<String> values = new ArrayList<>();
        for (int row = 1; row <= field.most(); row++) {
            String value = line(part(field, row)) + ":" + line(grade(field, row));
            if (value.length() > 1) {
                values.add(value);
            }
        }
        return values;
    }

    private List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .limit(MOST)
                        .map(ApplicationTyped::oneLine)
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .toList();
    }

    private String line(String name) {
        return oneLine(raw(name));
    }

    private String text(String name) {
        return raw(name)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    private String raw(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST));
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
