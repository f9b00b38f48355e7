package org.stegvis.mentoring.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stegvis.platform.form.Problem;

/** What was typed into a sheet, held against its questions. */
final class SheetAnswers {

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    SheetAnswers(List<SheetField> fields, Map<String, String> raw) {
        this.typed = new LinkedHashMap<>();
        fields.forEach(field ->
                typed.put(field.key(), raw.getOrDefault(field.key(), "").strip()));
        fields.forEach(this::check);
    }

    /** What is wrong; empty if nothing is. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    String text(String key) {
        return typed.getOrDefault(key, "");
    }

    Optional<LocalDate> day(String key) {
        return parsed(text(key));
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    boolean yes(String key) {
        return text(key).equals("yes");
    }

    Map<String, String> typed() {
        return typed;
    }

    private void check(SheetField field) {
        String value = text(field.key());
        if (value.isEmpty()) {
            refuse(!field.required(), field, "missing");
            return;
        }
        switch (field.kind()) {
            case CHOICE -> refuse(field.options().contains(value), field, "missing");
            case DATE -> refuse(parsed(value).isPresent(), field, "noDay");
            case NUMBER -> refuse(isWithin(field, value), field, "number", field.least(), field.most());
            case LINE, TEXT -> refuse(value.length() <= field.most(), field, "tooLong", field.most());
        }
    }

    private void refuse(boolean holds, SheetField field, String sentence, Object... facts) {
        if (!holds) {
            problems.add(new Problem(field.key(), "group.problem." + sentence, facts));
        }
    }

    private static boolean isWithin(SheetField field, String value) {
        return value.matches("[0-9]{1,6}")
                && Integer.parseInt(value) >= field.least()
                && Integer.parseInt(value) <= field.most();
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
