package org.stegvis.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a claim: what is paid for it, and why not all.
 *
 * @param day the day whose rate counts
 * @param quantity kilometres, days, meals or nights; half a day where free meals halve the allowance
 * @param rate for one of them
 * @param amount what is paid
 * @param reason why that is less than quantity times rate; empty if it is not
 */
public record ClaimLine(
        LineKind kind,
        LocalDate day,
        BigDecimal quantity,
        BigDecimal rate,
        Money amount,
        Optional<ClaimReason> reason) {

    /** A line that is paid in full. */
    static ClaimLine paid(LineKind kind, LocalDate day, BigDecimal quantity, BigDecimal rate, Money unit) {
        return new ClaimLine(
                kind, day, quantity, rate, new Money(quantity.multiply(rate), unit.currency()), Optional.empty());
    }

    /** What it would be without any cut. */
    public Money claimed() {
        return new Money(quantity.multiply(rate), amount.currency());
    }

    /** The same line of which no more than this is paid. */
    ClaimLine cutTo(Money most, ClaimReason why) {
        return amount.isMoreThan(most) ? new ClaimLine(kind, day, quantity, rate, most, Optional.of(why)) : this;
    }

    /** The same line of which nothing is paid. */
    ClaimLine refused(ClaimReason why) {
        return new ClaimLine(kind, day, quantity, rate, Money.none(amount.currency()), Optional.of(why));
    }
}
