package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.ContractTerms;
import org.stegvis.contract.Country;

/**
 * An obligation as an example tells of it, without a row: a Swedish contract for 2028 and 2029, of which February 2028 has
 * 29 days, with 24 full-time months of employment, the first start by 1 July 2028; then what differs.
 */
record Owed(ContractPeriod contract, Optional<BigDecimal> months, String alternative, String proof, LocalDate totalBy) {

    static final ContractPeriod TWO_YEARS = period("2028-01-01", "2029-12-31");

    static Owed months(String months) {
        return new Owed(TWO_YEARS, Optional.of(new BigDecimal(months)), "A", "municipality", TWO_YEARS.end());
    }

    static Owed noNumber() {
        return new Owed(TWO_YEARS, Optional.empty(), "agreement", "municipality", TWO_YEARS.end());
    }

    static ContractPeriod period(String start, String end) {
        return new ContractPeriod(LocalDate.parse(start), LocalDate.parse(end));
    }

    Owed owing(BigDecimal other) {
        return new Owed(contract, Optional.of(other), alternative, proof, totalBy);
    }

    Owed alternative(String other) {
        return new Owed(contract, months, other, proof, totalBy);
    }

    Owed withoutProof() {
        return new Owed(contract, months, alternative, "", totalBy);
    }

    Owed totalBy(String day) {
        return new Owed(contract, months, alternative, proof, LocalDate.parse(day));
    }

    Owed during(ContractPeriod other) {
        return new Owed(other, months, alternative, proof, other.end());
    }

    Obligation obligation() {
        ContractTerms ordinary = SignedContracts.ordinaryTerms();
        ContractTerms terms = new ContractTerms(
                alternative,
                months,
                Optional.empty(),
                Optional.of(contract.start().plusMonths(6)),
                ordinary.earlyEndShare(),
                ordinary.prorated(),
                ordinary.targetGroups(),
                ordinary.channels(),
                proof,
                ordinary.followUp(),
                ordinary.sanctions(),
                ordinary.bonus());
        return new Obligation(
                UUID.randomUUID(),
                "2027-0001",
                "Cleaning of schools",
                "The town",
                Country.SE,
                Currency.getInstance("SEK"),
                UUID.randomUUID(),
                contract,
                months,
                terms.firstStartBy(),
                totalBy,
                terms,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                "");
    }
}
