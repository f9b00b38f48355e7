package org.stegvis.mentoring;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.stegvis.shared.ParticipationRole;

/** Tells whether an application is in time, and what becomes of it if it is not (rule R3). */
@Component
class ArrivalOfApplication {

    /** What an application of this role is that was submitted at this moment. */
    Arrival of(Edition edition, ParticipationRole role, Instant submitted) {
        return edition.isLate(submitted) ? Arrival.LATE : Arrival.IN_TIME;
    }
}
