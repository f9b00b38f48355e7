package org.stegvis.mentoring;

import java.util.Arrays;

/** Why somebody needs another group; never whose fault. */
public enum RematchCause {
    /** The mentor has left. */
    MENTOR_LOST("mentorLost"),
    /** The mentor has not accepted her place. */
    MENTOR_DECLINED("mentorDeclined"),
    /** An adept finds that it is not a good fit. */
    NOT_GOOD("notGood"),
    /** A conflict of interest has come up, or follows from another employer. */
    CONFLICT("conflict"),
    /** The group has lost an adept. */
    ADEPT_LEFT("adeptLeft");

    private final String code;

    RematchCause(String code) {
        this.code = code;
    }

    /** The code in tables, models and texts. */
    public String code() {
        return code;
    }

    static RematchCause ofCode(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
