package org.stegvis.purchasing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** Which day it is where the buyer is. */
@Component
class BuyersCalendar {

    private final Purchases purchases;
    private final Clock clock;

    BuyersCalendar(Purchases purchases, Clock clock) {
        this.purchases = purchases;
        this.clock = clock;
    }

    /** Today in the country of this purchase. */
    LocalDate today(String caseNumber) {
        return clock.today(purchases.require(caseNumber).country().zone());
    }
}
