package org.stegvis.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;

/** Until when something can be done about a claim, in days of the programme's country. */
@Component
public class ClaimTimes {

    private static final String RETURNED = "returnedClaim";
    private static final String OBJECTION = "claimObjection";

    private final StegvisSettings settings;
    private final ClaimSettings claims;
    private final Clock clock;

    ClaimTimes(StegvisSettings settings, ClaimSettings claims, Clock clock) {
        this.settings = settings;
        this.claims = claims;
        this.clock = clock;
    }

    /** The last day on which the costs of an event can be claimed. */
    public LocalDate lastDayToClaim(ProgrammeEvent event) {
        return event.ends().toLocalDate().plus(claims.openFor());
    }

    /** The last whole day on which a claim that is sent back now can be corrected. */
    LocalDate lastDayToCorrect(Programme programme) {
        return dayAfter(clock.now(), programme, settings.periods().get(RETURNED));
    }

    /** The last whole day on which the claimant can object to what is decided now. */
    LocalDate lastDayToObject(Programme programme) {
        return dayAfter(clock.now(), programme, settings.periods().get(OBJECTION));
    }

    /** Whether the time to object to what was decided at this moment is not over. */
    boolean isTimeToObject(Instant decided, Programme programme) {
        return !clock.today(programme.country().zone())
                .isAfter(dayAfter(decided, programme, settings.periods().get(OBJECTION)));
    }

    private static LocalDate dayAfter(Instant moment, Programme programme, Period period) {
        return LocalDate.ofInstant(moment, programme.country().zone())
                .plus(period)
                .minusDays(1);
    }
}
