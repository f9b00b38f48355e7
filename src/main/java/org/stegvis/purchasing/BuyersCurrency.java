package org.stegvis.purchasing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.CurrencyOf;

/** The amounts of a purchase are stated in the currency of the buyer's country. */
@Component
class BuyersCurrency implements CurrencyOf {

    private final Purchases purchases;

    BuyersCurrency(Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public Optional<String> currency(String caseNumber) {
        return purchases.find(caseNumber).map(purchase -> purchase.country().currency());
    }
}
