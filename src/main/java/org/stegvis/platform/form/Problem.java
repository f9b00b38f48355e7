package org.stegvis.platform.form;

import java.util.Arrays;

/**
 * One thing that is wrong with an answer, to be said to the officer in her own language.
 *
 * @param field the key of the field it is about
 * @param text the key of the sentence; its first argument is the label of the field
 * @param arguments what the sentence mentions beyond the label: numbers, days, the {@link Label} of another field, or
 *     the problem in a row
 */
public record Problem(String field, String text, Object... arguments) {

    /**
     * Stands for the label of another field.
     *
     * @param form the form of that field; empty for the form that is being answered
     */
    public record Label(String form, String field) {

        /** The label of another field of the same form. */
        public Label(String field) {
            this("", field);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that
                && field.equals(that.field)
                && text.equals(that.text)
                && Arrays.equals(arguments, that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + text.hashCode();
    }

    /** Which field and what, without any answer. */
    @Override
    public String toString() {
        return arguments.length == 2 && arguments[1] instanceof Problem inRow
                ? "%s: %s %s (%s)".formatted(field, text, arguments[0], inRow)
                : field + ": " + text;
    }
}
