package org.stegvis.mentoring;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.stegvis.shared.Programme;

/**
 * A round of the mentor programme.
 *
 * @param extended whether its deadline was moved once; it is not moved twice (R4)
 */
public record Edition(Programme programme, EditionPlan plan, EditionState state, boolean extended) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public String number() {
        return programme.number();
    }

    public ZoneId zone() {
        return programme.country().zone();
    }

    /** The last moment at which an application is in time: 23:59:59 on the clock of the edition's country. */
    public Instant deadline() {
        return plan.deadline().atTime(LAST_SECOND).atZone(zone()).toInstant();
    }

    /** Whether something that arrives at this moment is after the deadline; within its last second it is not. */
    public boolean isLate(Instant moment) {
        return !moment.isBefore(deadline().plusSeconds(1));
    }
}
