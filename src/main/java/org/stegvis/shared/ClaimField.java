package org.stegvis.shared;

import java.util.List;

/**
 * A question of the form of a travel claim. Its words stand under {@code claims.field.<key>}.
 *
 * @param options the codes that can be chosen; empty for other kinds
 * @param longest the most characters that are taken
 * @param required whether the form cannot be sent without it, whatever else it says
 */
public record ClaimField(String key, Kind kind, List<String> options, int longest, boolean required) {

    /** How a question is answered. */
    public enum Kind {
        CHOICE,
        LINE,
        NUMBER,
        DATE,
        /** A time of day, as 09:30. */
        TIME,
        TEXT
    }
}
