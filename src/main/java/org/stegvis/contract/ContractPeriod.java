package org.stegvis.contract;

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
}
