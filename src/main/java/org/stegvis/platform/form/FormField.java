package org.stegvis.platform.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One field of a form as the officer sees it, with everything that the form promises about its value.
 *
 * @param key the name of the answer
 * @param kind what sort of value it takes
 * @param label its label in the reader's language
 * @param required whether it must be filled in when it is shown
 * @param options the offered values with their labels, in order; empty where the values are free
 * @param choicesFrom the name of the choices that are supplied when the form is shown
 * @param hiddenWhen FEEL conditions of which any one hides the field (its own and its groups')
 * @param rowFields the fields of each row, for a list of rows
 * @param keptElsewhere whether the act of the form alone keeps the answer, such as the name of a person: it is in no
 *     answer sheet, no journal and no variable
 */
public record FormField(
        String key,
        Kind kind,
        String label,
        boolean required,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        int decimals,
        boolean numberAsText,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Pattern> pattern,
        Map<String, String> options,
        Optional<String> choicesFrom,
        List<String> hiddenWhen,
        List<FormField> rowFields,
        boolean keptElsewhere) {

    /** The sorts of values that a form can take. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        CHOICES,
        CONFIRMATION,
        ROWS
    }

    /** Whether this is an amount of money: a number that travels as text so that no digit is lost. */
    public boolean isMoney() {
        return kind == Kind.NUMBER && numberAsText;
    }
}
