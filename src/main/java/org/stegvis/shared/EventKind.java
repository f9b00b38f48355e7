package org.stegvis.shared;

import java.util.Arrays;
import java.util.Optional;

/** What participants come together for. */
public enum EventKind {
    /** handledning för mentorer, mentorien valmennus, opplæring av mentorer */
    ORIENTATION("orientation"),
    /** första gemensamma mötet, aloitustapaaminen, oppstartssamling */
    KICK_OFF("kickOff"),
    /** mellanträff, välitapaaminen, midtveissamling */
    MID_TERM("midTerm"),
    /** slutmöte, päätöstapaaminen, avslutningssamling */
    FINAL("final"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    /** The code in tables, forms and texts ({@code event.kind.<code>}). */
    public String code() {
        return code;
    }

    public static Optional<EventKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
