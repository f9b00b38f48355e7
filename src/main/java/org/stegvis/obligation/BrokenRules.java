package org.stegvis.obligation;

import java.util.ArrayList;
import java.util.List;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/** The rules that the answers to a form break; the officer hears of all at once. */
final class BrokenRules {

    private final List<Problem> problems = new ArrayList<>();

    /** A rule: the sentence is {@code obligation.problem.<sentence>}, its first argument the label of the field. */
    BrokenRules unless(boolean holds, String field, String sentence, Object... arguments) {
        if (!holds) {
            problems.add(new Problem(field, "obligation.problem." + sentence, arguments));
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
}
