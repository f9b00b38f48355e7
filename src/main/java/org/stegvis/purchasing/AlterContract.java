package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;

/** Lets a contract run for another time, or another number be owed, and tells the other areas if they know of it. */
@Component
class AlterContract {

    private final Purchases purchases;
    private final ContractSuppliers suppliers;
    private final ApplicationEventPublisher events;

    AlterContract(Purchases purchases, ContractSuppliers suppliers, ApplicationEventPublisher events) {
        this.purchases = purchases;
        this.suppliers = suppliers;
        this.events = events;
    }

    /**
     * The contract runs for this time from now on.
     *
     * @param fteMonths the full-time months owed in all from now on; empty if they stay
     * @param terminated whether it ends before its time
     */
    void runsFor(String caseNumber, ContractPeriod contract, Optional<BigDecimal> fteMonths, boolean terminated) {
        purchases.agree(caseNumber, contract);
        if (suppliers
                .of(caseNumber)
                .filter(ContractSuppliers.ContractSupplier::told)
                .isPresent()) {
            events.publishEvent(new ContractAltered(caseNumber, contract, fteMonths, terminated));
        }
    }
}
