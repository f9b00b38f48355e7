package org.stegvis.platform.form;

import java.util.List;
import java.util.Map;

/**
 * What is done with the answers of one form. A form without an act of its own is simply recorded: its answers are kept,
 * and those that the process class declares become process variables.
 */
public interface FormAct {

    /** The id of the form. */
    String form();

    /**
     * Holds the answers against the rules of the domain and does what follows from them.
     *
     * @return process variables beyond those that the answers themselves are
     * @throws AnswersRefused if a rule is broken; nothing is changed then
     */
    default Map<String, Object> take(Submission submission) {
        return Map.of();
    }

    /** The choices that are known only now, by the name that the form uses for them. */
    default Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of();
    }

    /** Values that the form shows when it is opened for the first time. */
    default Map<String, Object> suggestions(FormSubject subject) {
        return Map.of();
    }

    /** An act that opens a new case. */
    interface Opening extends FormAct {

        /** Opens the case and returns its number, which becomes the business key. */
        String open(Submission submission);
    }

    /**
     * An act that may be done again with answers that were put right: it checks them and does all that follows from them,
     * and nothing twice. The answers of any other act are not corrected.
     */
    interface Repeatable extends FormAct {}
}
