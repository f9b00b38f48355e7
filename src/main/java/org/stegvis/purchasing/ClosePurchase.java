package org.stegvis.purchasing;

import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** Closes a purchase with the way in which it ended. */
@Component
public class ClosePurchase {

    private final Purchases purchases;
    private final Clock clock;

    ClosePurchase(Purchases purchases, Clock clock) {
        this.purchases = purchases;
        this.clock = clock;
    }

    /** Closes the purchase; the outcome is the id of the end event, such as end_noRequirement. */
    public void close(String caseNumber, String outcome) {
        purchases.close(caseNumber, outcome, clock.now());
    }
}
