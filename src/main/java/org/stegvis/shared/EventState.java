package org.stegvis.shared;

import java.util.Locale;

/** How far an event has come. */
public enum EventState {
    PLANNED,
    INVITED,
    /** It is over and attendance has been noted. */
    HELD,
    CANCELLED;

    /** The code in tables and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is still to come. */
    public boolean isAhead() {
        return this == PLANNED || this == INVITED;
    }
}
