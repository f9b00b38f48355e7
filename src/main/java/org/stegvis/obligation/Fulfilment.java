package org.stegvis.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a commitment is fulfilled at the end of a day (D5), and what that figure is made of. Months are rounded down to
 * four decimals; people read them by {@link #shown}.
 *
 * @param agreed the full-time months owed in all; empty where no number was agreed
 * @param delivered the full-time months that count so far
 * @param share delivered of agreed, 1 is all; empty where no number was agreed
 * @param firstStart the first day within the contract on which somebody who counts was there, or is to start by an offer
 * @param hires what each hire adds
 */
public record Fulfilment(
        LocalDate asOf,
        Optional<BigDecimal> agreed,
        BigDecimal delivered,
        Optional<BigDecimal> share,
        Optional<LocalDate> firstStart,
        Result result,
        List<Worked> hires) {

    /** Months as people read them: rounded down to one decimal, so that they never exceed what was worked. */
    public static BigDecimal shown(BigDecimal months) {
        return months.setScale(1, RoundingMode.DOWN);
    }

    /** The full-time months that are still owed; none if all are delivered, empty where no number was agreed. */
    public Optional<BigDecimal> missing() {
        return agreed.map(months -> months.subtract(delivered).max(BigDecimal.ZERO));
    }

    /** What the share means. */
    public enum Result {
        MET,
        /** Enough was done before somebody left early (75 % in the agency's clause). */
        MET_BY_75_RULE,
        /** Somebody left early before enough was done: the next person is to be found. */
        REPLACE,
        /** The employer ended it without lawful grounds: the remaining months are still owed. */
        NOT_YET,
        RUNNING,
        SHORTFALL,
        /** No number was agreed. */
        NO_NUMBER;

        /** Whether the commitment is met, in full or by the share that counts after an early end. */
        public boolean met() {
            return this == MET || this == MET_BY_75_RULE;
        }
    }

    /**
     * What one hire adds.
     *
     * @param worked the full-time months that were worked until the day
     * @param counted what of them counts by the clause, with the weight of its form
     * @param reason why not all of it counts, as the last part of the key of a sentence; empty if all does
     */
    public record Worked(Hire hire, BigDecimal worked, BigDecimal counted, String reason) {}
}
