package org.stegvis.contract;

import java.util.Currency;
import java.util.UUID;

/**
 * A contract with an employment requirement was signed: from now on the supplier owes what its terms say.
 *
 * @param supplier the organisation, in the register of parties
 * @param contact to whom there letters go, in the register of parties
 */
public record ContractSigned(
        String caseNumber,
        String title,
        String buyer,
        Country country,
        Currency currency,
        UUID supplier,
        UUID contact,
        ContractPeriod contract,
        ContractTerms terms) {}
