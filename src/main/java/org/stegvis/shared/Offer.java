package org.stegvis.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A place that somebody is offered.
 *
 * @param openUntil the last moment at which it can be answered
 * @param reason why she declined, in her own words; empty if she did not say
 */
public record Offer(
        UUID id,
        UUID participation,
        Instant offeredAt,
        Instant openUntil,
        OfferAnswer answer,
        Optional<Instant> answeredAt,
        String reason) {

    /** Whether it can still be answered at this moment. */
    public boolean isOpenAt(Instant now) {
        return answer == OfferAnswer.OPEN && !now.isAfter(openUntil);
    }
}
