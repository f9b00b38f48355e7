package org.stegvis.mentoring;

import java.util.Locale;

/** How it stands with a group of a mentor and her adepts. */
public enum GroupState {
    /** Formed, but the kick-off has not been held. */
    FORMING,
    MEETING,
    /** Nobody is reminded of anything: its mentor has left, or a conflict of interest has come up. */
    PAUSED,
    ENDED;

    /** The code in tables and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static GroupState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
