package org.stegvis.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time for which a contract runs.
 *
 * @param start its first day
 * @param end its last day, after the first
 */
public record ContractPeriod(LocalDate start, LocalDate end) {

    public ContractPeriod {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A contract ends after it starts");
        }
    }

    /** Whole months; a started month does not count. 1 January to 31 December is twelve. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    /** The calendar years in which the contract runs, as Vantaa counts its commitment. */
    public int calendarYears() {
        return end.getYear() - start.getYear() + 1;
    }

    /** The days, the first and the last among them. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /**
     * What is owed for the other period when these full-time months are owed for this one: in proportion to the days,
     * rounded half up to one decimal, or to as many as the months have. Whether a contract is prorated, its clause says.
     */
    public BigDecimal prorated(BigDecimal months, ContractPeriod other) {
        return months.multiply(BigDecimal.valueOf(other.days()))
                .divide(BigDecimal.valueOf(days()), Math.max(1, months.scale()), RoundingMode.HALF_UP);
    }
}
