package org.stegvis.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import org.stegvis.platform.language.Language;

/** A sum in a currency, in its smallest unit; half of such a unit is rounded up. Sums of two currencies never mix. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** Nothing, in this currency. */
    public static Money none(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(of(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(of(other)), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** The smaller of the two. */
    public Money atMost(Money other) {
        return isMoreThan(other) ? other : this;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(of(other));
    }

    /** As it is written in a language, such as 12,50 EUR. */
    public String in(Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount) + "\u00a0" + currency.getCurrencyCode();
    }

    private BigDecimal of(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException("A sum in " + other.currency + " is none in " + currency);
        }
        return other.amount;
    }
}
