package org.stegvis.purchasing;

import java.util.Currency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractSigned;

/** Tells the other areas of a signed contract: who the supplier is and what it owes. Their work begins with it. */
@Component
public class AnnounceContract {

    private final Purchases purchases;
    private final ContractSuppliers suppliers;
    private final AgreedTerms terms;
    private final ApplicationEventPublisher events;

    AnnounceContract(
            Purchases purchases, ContractSuppliers suppliers, AgreedTerms terms, ApplicationEventPublisher events) {
        this.purchases = purchases;
        this.suppliers = suppliers;
        this.terms = terms;
        this.events = events;
    }

    /** Tells of the contract of this case, which was signed. */
    public void announce(String caseNumber) {
        Purchase purchase = purchases.require(caseNumber);
        ContractSuppliers.ContractSupplier supplier = suppliers.of(caseNumber).orElseThrow();
        events.publishEvent(new ContractSigned(
                caseNumber,
                purchase.title(),
                purchase.buyer(),
                purchase.country(),
                Currency.getInstance(purchase.country().currency()),
                supplier.supplier(),
                supplier.contact(),
                purchase.contract(),
                terms.of(caseNumber, purchase.contract())));
        suppliers.told(caseNumber);
    }
}
