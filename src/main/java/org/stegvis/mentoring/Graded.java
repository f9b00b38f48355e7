package org.stegvis.mentoring;

/**
 * A choice or a name and how far it goes, kept as {@code fi:fluent}.
 *
 * @param grade empty where it was left open
 */
record Graded(String what, String grade) {

    private static final char BETWEEN = ':';

    /** What is kept; names may have a colon of their own. */
    static Graded of(String kept) {
        int place = kept.lastIndexOf(BETWEEN);
        return place < 0
                ? new Graded(kept.strip(), "")
                : new Graded(
                        kept.substring(0, place).strip(),
                        kept.substring(place + 1).strip());
    }

    String kept() {
        return what + BETWEEN + grade;
    }
}
