package org.stegvis.obligation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** What is asked when a supplier does one of its tasks, and what follows from the answers. */
interface SupplierAct {

    SupplierTask task();

    /** The questions as they are asked now. */
    SupplierForm form(SupplierMatter matter);

    /** Whether it can be sent in now. */
    default SupplierTurn turn(SupplierMatter matter) {
        return matter.obligation().runs() ? SupplierTurn.OPEN : SupplierTurn.MOVED_ON;
    }

    /** What is known already and need only be looked at, by the keys of the questions. */
    default Map<String, String> suggestions(SupplierMatter matter) {
        return Map.of();
    }

    /** Holds the answers against the rules of the domain; adds what is broken. */
    default void check(SupplierMatter matter, Answers answers, List<Problem> problems) {}

    /** What is kept beside the answers: what they rest on, and what was asked about. */
    default Map<String, Object> marks(SupplierMatter matter, Answers answers) {
        return Map.of();
    }

    /** Writes what follows from the answers; they have been checked. */
    default void take(SupplierMatter matter, Answers answers, UUID submission) {}

    /**
     * The number of what is to be sent in now.
     *
     * @param sentBefore how many were sent in about the same before
     */
    default int revision(SupplierMatter matter, int sentBefore) {
        return sentBefore;
    }

    /** Whether it is natural to send it several times over: two that differ are two, even at the same moment. */
    default boolean recurs() {
        return false;
    }
}
