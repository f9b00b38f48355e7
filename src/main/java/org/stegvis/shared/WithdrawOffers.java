package org.stegvis.shared;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is no longer admitted, such as somebody who withdraws, has no open offer any more. */
@Component
class WithdrawOffers {

    private final Offers offers;

    WithdrawOffers(Offers offers) {
        this.offers = offers;
    }

    @EventListener
    void changed(ParticipationChanged change) {
        if (change.participation().state() != ParticipationState.ADMITTED) {
            offers.openOf(change.participation()).ifPresent(offer -> offers.withdraw(offer.id()));
        }
    }
}
