package org.stegvis.platform.form;

import java.util.List;

/** The answers break the form or a rule of the domain; nothing was changed. */
public class AnswersRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public AnswersRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Refuses one field; the sentence's first argument is the label of the field. */
    public static AnswersRefused because(String field, String text, Object... arguments) {
        return new AnswersRefused(List.of(new Problem(field, text, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
