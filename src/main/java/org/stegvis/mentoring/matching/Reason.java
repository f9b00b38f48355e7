package org.stegvis.mentoring.matching;

import java.util.List;

/**
 * Why something is so: a code whose sentence stands in the texts, and what the sentence speaks of: numbers,
 * {@link Competence}, {@link HelpKind}, languages and {@link PersonNamed}.
 */
public record Reason(ReasonCode code, List<Object> figures) {

    /** A person by id, whose name only the reader's page knows. */
    public record PersonNamed(String id) {}

    public Reason {
        figures = List.copyOf(figures);
    }

    static Reason of(ReasonCode code, Object... figures) {
        return new Reason(code, List.of(figures));
    }
}
