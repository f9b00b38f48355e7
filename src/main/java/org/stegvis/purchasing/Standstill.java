package org.stegvis.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import org.stegvis.contract.Country;

/**
 * The standstill after an award (avtalsspärr, odotusaika, karensperiode): how many days must pass after the award was
 * sent before the contract may be signed. The day of sending is not counted; holidays inside do not lengthen it; where
 * the rule says so, a last day on a weekend or holiday moves to the next working day. The numbers of days stand in the
 * decision table {@code standstill-days}.
 *
 * @param country whose calendar counts
 * @param days how many days
 * @param lastDayMoves whether the last day must be a working day
 */
public record Standstill(Country country, int days, boolean lastDayMoves) {

    /** The last day on which nothing may be signed, if the award was sent on this day. */
    public LocalDate lastDay(LocalDate sentOn) {
        LocalDate counted = sentOn.plusDays(days);
        return lastDayMoves ? country.workingDays().onOrAfter(counted) : counted;
    }

    /** The first moment of the day on which the contract may be signed, in the time of the country. */
    public Instant endsAt(LocalDate sentOn) {
        return lastDay(sentOn).plusDays(1).atStartOfDay(country.zone()).toInstant();
    }

    /**
     * When the standstill is over after an appeal was rejected: at the end of the day of the judgment, and not before the
     * standstill that was set after the award.
     */
    public static Instant extendedTo(LocalDate judgmentOn, Country country, Instant setAfterAward) {
        Instant afterJudgment =
                judgmentOn.plusDays(1).atStartOfDay(country.zone()).toInstant();
        return afterJudgment.isAfter(setAfterAward) ? afterJudgment : setAfterAward;
    }
}
