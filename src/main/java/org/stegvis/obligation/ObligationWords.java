package org.stegvis.obligation;

import org.stegvis.letter.Letter;

/** What letters about obligations say in the reader's language. */
public final class ObligationWords {

    private ObligationWords() {}

    /** How an obligation ended, by its outcome: MET, MET_BY_75_RULE, SHORTFALL or NO_NUMBER. */
    public static Letter.Word outcome(String outcome) {
        return new Letter.Word("letterFact.outcome." + outcome);
    }

    /** What came of a claim for a bonus. */
    public static Letter.Word bonus(boolean approved) {
        return new Letter.Word(approved ? "letterFact.bonusApproved" : "letterFact.bonusRefused");
    }

    /** What is due from a supplier, as officers call it; by the kind of deadline. */
    public static Letter.Word due(String kind) {
        return new Letter.Word("deadline." + kind);
    }

    /** What is due from a supplier or has come from it, as it is said to the supplier; by the kind of deadline or task. */
    public static Letter.Word yours(String kind) {
        return new Letter.Word("letterFact.yours." + kind);
    }
}
