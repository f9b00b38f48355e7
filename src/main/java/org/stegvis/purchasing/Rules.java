package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/**
 * Rules that hold between the answers of a form, or between them and what the case knows from earlier forms. Every
 * broken rule is collected, so that the officer hears of all at once. An answer that was not given breaks no rule;
 * where it must be given, the form or {@link #filledIn} says so.
 */
final class Rules {

    private final Answers answers;
    private final List<Problem> problems = new ArrayList<>();

    private Rules(Answers answers) {
        this.answers = answers;
    }

    static Rules of(Answers answers) {
        return new Rules(answers);
    }

    /** The day may be the same as the other, or later. */
    Rules notBefore(String day, String other) {
        return comparedDays(day, other, "before", (given, bound) -> !given.isBefore(bound));
    }

    /** The day may be the same as the known one, or later. */
    Rules notBefore(String day, Known<LocalDate> known) {
        return comparedDays(day, known, "before", (given, bound) -> !given.isBefore(bound));
    }

    /** The day must be later than the other. */
    Rules after(String day, String other) {
        return comparedDays(day, other, "notAfter", LocalDate::isAfter);
    }

    /** The day must be later than the known one. */
    Rules after(String day, Known<LocalDate> known) {
        return comparedDays(day, known, "notAfter", LocalDate::isAfter);
    }

    /** The day may be the same as the known one, or earlier. */
    Rules notAfter(String day, Known<LocalDate> known) {
        return comparedDays(day, known, "after", (given, bound) -> !given.isAfter(bound));
    }

    /** The day must be earlier than the other. */
    Rules before(String day, String other) {
        return comparedDays(day, other, "notBefore", LocalDate::isBefore);
    }

    /** The day must be earlier than the known one. */
    Rules before(String day, Known<LocalDate> known) {
        return comparedDays(day, known, "notBefore", LocalDate::isBefore);
    }

    /** What is recorded has happened. */
    Rules notInTheFuture(String day, LocalDate today) {
        return that(answers.date(day).filter(given -> given.isAfter(today)).isEmpty(), day, "inTheFuture");
    }

    /** What is planned is still to come; today will do. */
    Rules notInThePast(String day, LocalDate today) {
        return that(answers.date(day).filter(given -> given.isBefore(today)).isEmpty(), day, "inThePast");
    }

    /** The number may be the same as the other, or more. */
    Rules notLessThan(String number, String other) {
        return comparedNumbers(number, other, "less", (given, bound) -> given.compareTo(bound) >= 0);
    }

    /** The number may be the same as the other, or less. */
    Rules notMoreThan(String number, String other) {
        return comparedNumbers(number, other, "more", (given, bound) -> given.compareTo(bound) <= 0);
    }

    /** The number may be the same as the known one, or less. */
    Rules notMoreThan(String number, Known<BigDecimal> known) {
        return comparedNumbers(number, known, "more", (given, bound) -> given.compareTo(bound) <= 0);
    }

    /** The question must be answered, because of what was answered to the other. */
    Rules filledIn(String field, String because) {
        return that(answers.has(field), field, "needed", new Problem.Label(because));
    }

    /** A rule in words of its own: the sentence is {@code purchasing.problem.<sentence>}, its first argument the field. */
    Rules that(boolean holds, String field, String sentence, Object... arguments) {
        if (!holds) {
            problems.add(new Problem(field, "purchasing.problem." + sentence, arguments));
        }
        return this;
    }

    /**
     * Ends the list of rules.
     *
     * @throws AnswersRefused with all that is broken
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }

    private interface Comparison<T> {
        boolean holds(T given, T bound);
    }

    private Rules comparedDays(String day, String other, String sentence, Comparison<LocalDate> comparison) {
        return compared(day, answers.date(day), other, answers.date(other), sentence, comparison);
    }

    private Rules comparedDays(String day, Known<LocalDate> known, String sentence, Comparison<LocalDate> comparison) {
        return compared(day, answers.date(day), known, sentence, comparison);
    }

    private Rules comparedNumbers(String number, String other, String sentence, Comparison<BigDecimal> comparison) {
        return compared(number, answers.number(number), other, answers.number(other), sentence, comparison);
    }

    private Rules comparedNumbers(
            String number, Known<BigDecimal> known, String sentence, Comparison<BigDecimal> comparison) {
        return compared(number, answers.number(number), known, sentence, comparison);
    }

    private <T> Rules compared(
            String field,
            Optional<T> given,
            String other,
            Optional<T> bound,
            String sentence,
            Comparison<T> comparison) {
        return that(holds(given, bound, comparison), field, sentence, new Problem.Label(other));
    }

    private <T> Rules compared(
            String field, Optional<T> given, Known<T> known, String sentence, Comparison<T> comparison) {
        return known.value()
                .map(bound ->
                        that(holds(given, known.value(), comparison), field, sentence + "Known", known.name(), bound))
                .orElse(this);
    }

    private static <T> boolean holds(Optional<T> given, Optional<T> bound, Comparison<T> comparison) {
        return given.isEmpty() || bound.isEmpty() || comparison.holds(given.get(), bound.get());
    }
}
