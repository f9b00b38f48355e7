package org.stegvis.platform.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that a process may have: its name and what it may hold. Ids, codes, numbers and dates; the title of a case
 * is the only words.
 *
 * @param name the name in models, decisions and filters
 * @param kind what it may hold
 */
public record ProcessVariable<T>(String name, Kind<T> kind) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.:/-]{0,79}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * What a variable may hold.
     *
     * @param type the Java type in the engine
     * @param allowed which values; nothing that identifies a person
     */
    public record Kind<T>(Class<T> type, java.util.function.Predicate<T> allowed) {}

    public static final Kind<String> A_CODE =
            new Kind<>(String.class, text -> CODE.matcher(text).matches() && !PersonalData.isIn(text));
    /** An id of ours, which is random: one in a hundred holds digits that look like a national identity number. */
    public static final Kind<String> AN_ID =
            new Kind<>(String.class, text -> ID.matcher(text).matches());

    public static final Kind<String> A_TITLE =
            new Kind<>(String.class, text -> text.length() <= 200 && !PersonalData.isIn(text));
    public static final Kind<String> A_DATE =
            new Kind<>(String.class, text -> text.matches("\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+([+-]\\d\\d:\\d\\d|Z))?"));
    public static final Kind<Integer> A_COUNT = new Kind<>(Integer.class, count -> true);
    public static final Kind<Double> A_NUMBER = new Kind<>(Double.class, number -> true);
    public static final Kind<Boolean> YES_OR_NO = new Kind<>(Boolean.class, answer -> true);

    public static ProcessVariable<String> code(String name) {
        return new ProcessVariable<>(name, A_CODE);
    }

    public static ProcessVariable<String> id(String name) {
        return new ProcessVariable<>(name, AN_ID);
    }

    public static ProcessVariable<String> title(String name) {
        return new ProcessVariable<>(name, A_TITLE);
    }

    public static ProcessVariable<String> date(String name) {
        return new ProcessVariable<>(name, A_DATE);
    }

    public static ProcessVariable<Integer> count(String name) {
        return new ProcessVariable<>(name, A_COUNT);
    }

    public static ProcessVariable<Double> number(String name) {
        return new ProcessVariable<>(name, A_NUMBER);
    }

    public static ProcessVariable<Boolean> yesOrNo(String name) {
        return new ProcessVariable<>(name, YES_OR_NO);
    }

    /** The value in this scope, if it is set. */
    public Optional<T> in(VariableScope scope) {
        return Optional.ofNullable(kind.type().cast(scope.getVariable(name)));
    }

    /** The value in this scope; a process that gets here without it is broken. */
    public T require(VariableScope scope) {
        return in(scope).orElseThrow(() -> new IllegalStateException("The process has no " + name));
    }

    /** Whether the variable may hold this value. */
    public boolean allows(Object value) {
        return value == null
                || kind.type().isInstance(value)
                        && kind.allowed().test(kind.type().cast(value));
    }

    /** What an answer of a form is as a value of this variable. */
    public Object fromAnswer(Object answer) {
        if (kind.type() == Boolean.class) {
            return answer instanceof Boolean ? answer : "yes".equals(answer);
        }
        if (answer instanceof BigDecimal number) {
            return kind.type() == Integer.class ? (Object) number.intValueExact() : (Object) number.doubleValue();
        }
        return answer instanceof LocalDate date ? date.toString() : answer;
    }
}
