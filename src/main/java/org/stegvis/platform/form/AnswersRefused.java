package org.stegvis.platform.form;

import java.util.List;

/** The answers break the form or a rule of the domain; nothing was changed. */
public class AnswersRefused extends RuntimeException {

    private final transient List<Problem> problems;
    private final String form;

    public AnswersRefused(List<Problem> problems) {
        this(problems, "");
    }

    /** The problems are with the fields of another form than the one that is being answered. */
    AnswersRefused(List<Problem> problems, String form) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
        this.form = form;
    }

    /** Refuses one field; the sentence's first argument is the label of the field. */
    public static AnswersRefused because(String field, String text, Object... arguments) {
        return new AnswersRefused(List.of(new Problem(field, text, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The form whose fields the problems name; empty for the form that is being answered. */
    String form() {
        return form;
    }
}
