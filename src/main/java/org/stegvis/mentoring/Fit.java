package org.stegvis.mentoring;

import java.util.Arrays;
import java.util.Optional;

/** How somebody finds her group to fit. */
public enum Fit {
    GOOD("good"),
    /** She is asked again after the next meeting. */
    UNDECIDED("undecided"),
    /** Nobody's fault: an adept is looked for another mentor. */
    NOT_GOOD("notGood");

    private final String code;

    Fit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Fit> ofCode(String code) {
        return Arrays.stream(values()).filter(fit -> fit.code.equals(code)).findFirst();
    }
}
