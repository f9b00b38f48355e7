package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Holds submitted values against the very form that was shown: required, type, range, length, pattern, offered values;
 * hidden fields are dropped and unknown ones refused. Every problem is found, not only the first.
 */
final class FormCheck {

    private static final int ROWS_AT_MOST = 100;

    private final FeelConditions conditions;
    private final Map<String, List<Choice>> choices;
    private List<Problem> problems = new ArrayList<>();

    private FormCheck(FeelConditions conditions, Map<String, List<Choice>> choices) {
        this.conditions = conditions;
        this.choices = choices;
    }

    /**
     * The answers, if nothing is wrong with them.
     *
     * @param raw the submitted values: texts, numbers, booleans, nulls, and JSON for lists
     * @param context what conditions in the form may ask for beside the answers
     * @throws AnswersRefused with all that is wrong
     */
    static Answers of(
            FormDefinition form,
            Map<String, Object> raw,
            Map<String, Object> context,
            Map<String, List<Choice>> choices,
            FeelConditions conditions) {
        FormCheck check = new FormCheck(conditions, choices);
        Answers answers = check.fields(form.fields(), new Scope(context, new HashMap<>(raw), false));
        if (!check.problems.isEmpty()) {
            throw new AnswersRefused(check.problems);
        }
        return answers;
    }

    /**
     * What conditions can ask for, as in the browser: everywhere the answers of the form; in a row besides the row itself
     * as {@code this} and the form around it as {@code parent}.
     *
     * @param around what was known before
     * @param own the values of the form or of the row; what turns out to be hidden is taken away as the check goes on
     */
    private record Scope(Map<String, Object> around, Map<String, Object> own, boolean isRow) {

        Map<String, Object> seen() {
            Map<String, Object> seen = new HashMap<>(around);
            if (isRow) {
                seen.put("parent", around.get("this"));
            } else {
                seen.putAll(own);
            }
            seen.put("this", own);
            return seen;
        }

        Scope row(Map<String, Object> values) {
            return new Scope(seen(), values, true);
        }
    }

    private Answers fields(List<FormField> fields, Scope scope) {
        TreeSet<String> unknown = new TreeSet<>(scope.own().keySet());
        fields.forEach(field -> unknown.remove(field.key()));
        unknown.forEach(key -> problems.add(new Problem(key, "form.problem.unknown")));

        fields.forEach(field -> scope.own().putIfAbsent(field.key(), null));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (conditions.anyHolds(field.hiddenWhen(), scope::seen)) {
                scope.own().put(field.key(), null);
                continue;
            }
            Object value = scope.own().get(field.key());
            if (isEmpty(value)) {
                if (field.required()) {
                    report(field, "required");
                }
                continue;
            }
            read(field, value, scope).ifPresent(answer -> answers.put(field.key(), answer));
        }
        return new Answers(answers);
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof JsonNode node && (node.isNull() || node.isContainerNode() && node.isEmpty());
    }

    private Optional<Object> read(FormField field, Object value, Scope scope) {
        return switch (field.kind()) {
            case TEXT -> text(field, value);
            case NUMBER -> number(field, value);
            case DATE -> date(field, value);
            case CHOICE -> choice(field, value);
            case CHOICES -> choices(field, value);
            case CONFIRMATION -> confirmation(field, value);
            case ROWS -> rows(field, value, scope);
        };
    }

    private Optional<Object> text(FormField field, Object value) {
        if (!(value instanceof String given)) {
            return refuse(field, "text");
        }
        String text = given.strip();
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) && !Character.isWhitespace(point))) {
            return refuse(field, "characters");
        }
        if (field.maxLength().filter(length -> text.length() > length).isPresent()) {
            return refuse(field, "tooLong", field.maxLength().get(), text.length());
        }
        if (field.minLength().filter(length -> text.length() < length).isPresent()) {
            return refuse(field, "tooShort", field.minLength().get());
        }
        if (field.pattern().filter(pattern -> !pattern.matcher(text).find()).isPresent()) {
            return refuse(field, "pattern");
        }
        return Optional.of(text);
    }

    private Optional<Object> number(FormField field, Object value) {
        BigDecimal number;
        try {
            if (value instanceof Number || value instanceof String && field.numberAsText()) {
                number = new BigDecimal(value.toString());
            } else {
                return refuse(field, "number");
            }
        } catch (NumberFormatException problem) {
            return refuse(field, "number");
        }
        if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
            return refuse(field, "number");
        }
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0 ? refuse(field, "whole") : refuse(field, "decimals", field.decimals());
        }
        if (field.min().filter(min -> number.compareTo(min) < 0).isPresent()) {
            return refuse(field, "tooSmall", field.min().get());
        }
        if (field.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            return refuse(field, "tooLarge", field.max().get());
        }
        return Optional.of(number);
    }

    private Optional<Object> date(FormField field, Object value) {
        try {
            LocalDate date = value instanceof String text ? LocalDate.parse(text) : null;
            return date == null || date.getYear() < 1900 || date.getYear() > 2199
                    ? refuse(field, "date")
                    : Optional.of(date);
        } catch (DateTimeParseException problem) {
            return refuse(field, "date");
        }
    }

    private Optional<Object> choice(FormField field, Object value) {
        return value instanceof String code && isOffered(field, code) ? Optional.of(code) : refuse(field, "choice");
    }

    private Optional<Object> choices(FormField field, Object value) {
        List<String> codes = new ArrayList<>();
        if (!(value instanceof JsonNode list) || !list.isArray()) {
            return refuse(field, "choice");
        }
        for (JsonNode code : list) {
            if (!code.isTextual() || !isOffered(field, code.asText()) || codes.contains(code.asText())) {
                return refuse(field, "choice");
            }
            codes.add(code.asText());
        }
        return Optional.of(List.copyOf(codes));
    }

    private boolean isOffered(FormField field, String code) {
        return field.choicesFrom()
                .map(name -> choices.getOrDefault(name, List.of()).stream()
                        .anyMatch(choice -> choice.value().equals(code)))
                .orElseGet(() -> field.options().containsKey(code));
    }

    private Optional<Object> confirmation(FormField field, Object value) {
        if (!(value instanceof Boolean confirmed)) {
            return refuse(field, "confirmation");
        }
        return field.required() && !confirmed ? refuse(field, "required") : Optional.of(confirmed);
    }

    private Optional<Object> rows(FormField field, Object value, Scope scope) {
        if (!(value instanceof JsonNode list) || !list.isArray() || list.size() > ROWS_AT_MOST) {
            return refuse(field, "rows", ROWS_AT_MOST);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        int number = 0;
        for (JsonNode row : list) {
            number++;
            if (!row.isObject()) {
                return refuse(field, "rows", ROWS_AT_MOST);
            }
            Map<String, Object> raw = new LinkedHashMap<>();
            row.fields().forEachRemaining(cell -> raw.put(cell.getKey(), RawValues.plain(cell.getValue())));
            if (!raw.values().stream().allMatch(FormCheck::isEmpty)) {
                rows.add(row(field, number, scope.row(raw)));
            }
        }
        if (rows.isEmpty() && field.required()) {
            return refuse(field, "required");
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    /** One row; what is wrong in it is said with its number. */
    private Map<String, Object> row(FormField field, int number, Scope scope) {
        List<Problem> outside = problems;
        problems = new ArrayList<>();
        Map<String, Object> row = fields(field.rowFields(), scope).values();
        problems.forEach(problem -> outside.add(new Problem(field.key(), "form.problem.inRow", number, problem)));
        problems = outside;
        return row;
    }

    private Optional<Object> refuse(FormField field, String problem, Object... arguments) {
        report(field, problem, arguments);
        return Optional.empty();
    }

    private void report(FormField field, String problem, Object... arguments) {
        problems.add(new Problem(field.key(), "form.problem." + problem, arguments));
    }
}
