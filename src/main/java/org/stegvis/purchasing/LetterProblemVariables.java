package org.stegvis.purchasing;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.count;

import java.util.List;
import org.stegvis.platform.engine.ProcessVariable;

/** The variables of the process in which somebody deals with a letter that could not be sent. */
public final class LetterProblemVariables {

    /** The number of the letter in the register. */
    public static final ProcessVariable<Integer> LETTER_NUMBER = count("letterNumber");

    /** What was done with it: sendAgain, otherMeans or notNeeded. */
    public static final ProcessVariable<String> LETTER_CHOICE = code("letterChoice");

    private static final List<ProcessVariable<?>> ALL =
            List.of(PurchasingVariables.CASE_NUMBER, PurchasingVariables.TITLE, LETTER_NUMBER, LETTER_CHOICE);

    private LetterProblemVariables() {}

    public static List<ProcessVariable<?>> all() {
        return ALL;
    }
}
