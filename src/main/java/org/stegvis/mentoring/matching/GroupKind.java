package org.stegvis.mentoring.matching;

/** What a search has decided of a mentor's group so far. */
enum GroupKind {
    /** Nothing: anything possible may come, too few and a pair that is not alone included. */
    UNDECIDED,
    /** Nobody comes. */
    NONE,
    /** At most one adept comes. */
    PAIR,
    /** No adept comes who wants to be alone, and at least as many come as the mentor asks for. */
    GROUP
}
