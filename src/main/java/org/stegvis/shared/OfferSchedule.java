package org.stegvis.shared;

import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** How long offers are open, and when whoever has not answered is reminded. */
@Component
public class OfferSchedule {

    private final SharedSettings settings;
    private final Clock clock;

    OfferSchedule(SharedSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The last moment for answering an offer that is made now: the end of a day where the programme is. */
    public Instant openUntil(Programme programme) {
        return clock.today(programme.country().zone())
                .plus(settings.offerOpen())
                .atTime(LocalTime.MAX.withNano(0))
                .atZone(programme.country().zone())
                .toInstant();
    }

    /** When she is reminded. */
    public Instant reminder(Offer offer) {
        return offer.offeredAt().plus(settings.offerReminder());
    }
}
