package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Optional;

/** Days without a gap, the first and the last among them. */
record Days(LocalDate first, LocalDate last) {

    /** The days from the first to the last; empty if the last is before the first. */
    static Optional<Days> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** Those of these days that are not after this one. */
    Optional<Days> until(LocalDate day) {
        return between(first, earlier(last, day));
    }

    /** Those of these days that are not before this one. */
    Optional<Days> from(LocalDate day) {
        return between(first.isBefore(day) ? day : first, last);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
