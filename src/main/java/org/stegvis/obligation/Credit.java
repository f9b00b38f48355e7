package org.stegvis.obligation;

import java.time.LocalDate;

/**
 * What one hire adds to a commitment until a day.
 *
 * @param worked what was worked
 * @param counted what of it counts
 * @param reason why not all of it counts, as the last part of the key of a sentence; empty if all does
 * @param counts whether anything of this hire can count at all: also true of an offer that has yet to start
 */
record Credit(Hire hire, FullTimeMonths worked, FullTimeMonths counted, String reason, boolean counts) {

    /** Whether it counts and ended early within this time, for causes that the supplier does not answer for [S16]. */
    boolean endedExcusably(LocalDate until) {
        return counts
                && hire.end()
                        .filter(end -> !end.on().isAfter(until))
                        .filter(end ->
                                end.cause() == Hire.Cause.EMPLOYEE_LEFT || end.cause() == Hire.Cause.LAWFUL_GROUNDS)
                        .isPresent();
    }

    /** Whether it counts and the employer ended it early within this time, without lawful grounds. */
    boolean endedByEmployer(LocalDate until) {
        return counts
                && hire.end()
                        .filter(end -> !end.on().isAfter(until))
                        .filter(end -> end.cause() == Hire.Cause.EMPLOYER_ENDED)
                        .isPresent();
    }

    Fulfilment.Worked shown() {
        return new Fulfilment.Worked(hire, worked.inMonths(), counted.inMonths(), reason);
    }
}
