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
 * What a supplier owes from one contract (åtagande, velvoite, forpliktelse).
 *
 * @param supplier the organisation, in the register of parties
 * @param fteMonths the full-time months owed in all; empty where no number was agreed
 * @param firstStartBy the last day for the first start or offer of one; empty where none was agreed
 * @param totalBy the day by which the whole commitment is to be met
 * @param terms as they were signed
 * @param followUp what the start meeting settled; empty until it was held
 * @param candidatesPresented how many candidates the matching side has presented; empty as long as it has not said
 * @param outcome how it ended; empty while it runs
 */
public record Obligation(
        UUID id,
        String caseNumber,
        String title,
        String buyer,
        Country country,
        Currency currency,
        UUID supplier,
        ContractPeriod contract,
        Optional<BigDecimal> fteMonths,
        Optional<LocalDate> firstStartBy,
        LocalDate totalBy,
        ContractTerms terms,
        Optional<FollowUp> followUp,
        Optional<Integer> candidatesPresented,
        Instant begunAt,
        Optional<Instant> endedAt,
        String outcome) {

    /** What the start meeting settled about reports. */
    public record FollowUp(LocalDate metOn, LocalDate firstReportOn, LocalDate finalReportOn, String plan) {}

    /** Whether it still runs. */
    public boolean runs() {
        return endedAt.isEmpty();
    }
}
