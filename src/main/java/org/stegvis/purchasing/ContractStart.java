package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import org.stegvis.platform.form.Problem;

/** The first day of the contract that is planned, as officers know it from the form that opened the purchase. */
final class ContractStart {

    private ContractStart() {}

    static Known<LocalDate> of(Purchase purchase) {
        return new Known<>(
                new Problem.Label("start-case", "contractStart"),
                Optional.of(purchase.contract().start()));
    }
}
