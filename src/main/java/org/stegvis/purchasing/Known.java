package org.stegvis.purchasing;

import java.util.Optional;
import org.stegvis.platform.form.Problem;

/**
 * Something that the case knows from an earlier form, against which answers are held.
 *
 * @param name the label under which the officer knows it
 * @param value the value; empty if it was never answered, and then nothing can break a rule about it
 */
record Known<T>(Problem.Label name, Optional<T> value) {

    /** This, or the other if this was never answered. */
    Known<T> or(Known<T> other) {
        return value.isPresent() ? this : other;
    }
}
