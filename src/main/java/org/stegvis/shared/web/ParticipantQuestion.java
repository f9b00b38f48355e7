package org.stegvis.shared.web;

import java.util.List;

/**
 * A question on a participant's page, as the fragment {@code question} of {@code participant/parts} shows it.
 *
 * @param label its words; a question that may be left out says so itself
 * @param hint what helps to answer; empty if nothing is needed
 * @param value what was typed
 * @param options what can be chosen; empty for other kinds
 * @param longest the most characters that are taken
 * @param problem what is wrong with the answer; empty if nothing is
 */
public record ParticipantQuestion(
        String key,
        Kind kind,
        String label,
        String hint,
        String value,
        List<Option> options,
        int longest,
        String problem,
        boolean required) {

    /** How a question is answered. */
    public enum Kind {
        /** One of several. */
        CHOICE,
        /** A line. */
        LINE,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** Lines. */
        TEXT
    }

    /** What can be chosen. */
    public record Option(String code, String label, boolean chosen) {}

    /** What a screen reader says after the label; empty if there is nothing. */
    public String described() {
        String described = hint.isEmpty() ? "" : key + "-hint";
        return problem.isEmpty() ? described : (described + " " + key + "-problem").strip();
    }
}
