package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one hire adds to a commitment until a day.
 *
 * @param worked what was worked
 * @param counted what of it counts
 * @param reason why not all of it counts, as the last part of the key of a sentence; empty if all does
 * @param firstDay the first day that counts, also one that is still to come; empty if no day of this hire can count
 */
record Credit(Hire hire, FullTimeMonths worked, FullTimeMonths counted, String reason, Optional<LocalDate> firstDay) {

    /** Whether it counts and ended early within this time, for causes that the supplier does not answer for [S16]. */
    boolean endedExcusably(LocalDate until) {
        return firstDay.isPresent()
                && hire.end()
                        .filter(end -> !end.on().isAfter(until))
                        .filter(end ->
                                end.cause() == Hire.Cause.EMPLOYEE_LEFT || end.cause() == Hire.Cause.LAWFUL_GROUNDS)
                        .isPresent();
    }

    /** Whether it counts and the employer ended it early within this time, without lawful grounds. */
    boolean endedByEmployer(LocalDate until) {
        return firstDay.isPresent()
                && hire.end()
                        .filter(end -> !end.on().isAfter(until))
                        .filter(end -> end.cause() == Hire.Cause.EMPLOYER_ENDED)
                        .isPresent();
    }

    Fulfilment.Worked shown() {
        return new Fulfilment.Worked(hire, worked.inMonths(), counted.inMonths(), reason);
    }
}
