package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stegvis.platform.engine.PersonalData;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** Holds what was typed against a form. What is wrong is collected, so that the reader hears of all at once. */
final class CheckSupplierForm {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CheckSupplierForm() {}

    /**
     * What was answered, as far as it can be read.
     *
     * @param problems what cannot be read, or lacks
     */
    record Checked(Answers answers, List<Problem> problems) {}

    /** Holds what was typed against the form; what the form does not ask is not looked at. */
    static Checked check(SupplierForm form, Map<String, String> typed) {
        CheckSupplierForm check = new CheckSupplierForm();
        for (SupplierField field : form.fields()) {
            check.field(field, typed.getOrDefault(field.key(), "").strip());
        }
        return new Checked(new Answers(check.values), check.problems);
    }

    private void field(SupplierField field, String text) {
        if (text.isEmpty()) {
            if (field.required()) {
                refuse(field, "required");
            }
            return;
        }
        switch (field.kind()) {
            case LINE, TEXT -> text(field, text);
            case NUMBER -> number(field, text);
            case DATE -> date(field, text);
            case CHOICE -> choice(field, text);
        }
    }

    private void text(SupplierField field, String text) {
        if (text.length() > field.longest()) {
            refuse(field, "tooLong", field.longest(), text.length());
        } else if (UNSHOWABLE.matcher(text).find()) {
            refuse(field, "characters");
        } else if (PersonalData.isIn(text)) {
            refuse(field, "person");
        } else {
            values.put(field.key(), text);
        }
    }

    private void number(SupplierField field, String text) {
        String plain = SPACES.matcher(text).replaceAll("").replace(',', '.').replace('\u2212', '-');
        if (!NUMBER.matcher(plain).matches()) {
            refuse(field, "number");
            return;
        }
        BigDecimal number = new BigDecimal(plain);
        if (Math.max(0, number.stripTrailingZeros().scale()) > field.decimals()) {
            refuse(field, field.decimals() == 0 ? "whole" : "decimals", field.decimals());
        } else if (number.compareTo(field.least()) < 0) {
            refuse(field, "tooSmall", field.least());
        } else if (number.compareTo(field.most()) > 0) {
            refuse(field, "tooLarge", field.most());
        } else {
            values.put(field.key(), number);
        }
    }

    private void date(SupplierField field, String text) {
        day(text)
                .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR)
                .ifPresentOrElse(day -> values.put(field.key(), day), () -> refuse(field, "date"));
    }

    /** A day as browsers send it, or as people write it where the browser has no calendar. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains(".") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void choice(SupplierField field, String text) {
        if (field.options().contains(text)) {
            values.put(field.key(), text);
        } else {
            refuse(field, "choice");
        }
    }

    private void refuse(SupplierField field, String sentence, Object... arguments) {
        problems.add(new Problem(field.key(), "form.problem." + sentence, arguments));
    }
}
