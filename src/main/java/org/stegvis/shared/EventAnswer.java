package org.stegvis.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody answers to an invitation. */
public enum EventAnswer {
    /** She has not answered, or not since the event was moved. */
    NONE,
    /** She comes. */
    YES,
    /** She takes part from elsewhere. */
    REMOTE,
    /** She cannot come. */
    NO;

    /** The code in tables, forms and texts; empty for no answer. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The answer with this code; empty for what is no answer. */
    public static Optional<EventAnswer> ofCode(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }
}
