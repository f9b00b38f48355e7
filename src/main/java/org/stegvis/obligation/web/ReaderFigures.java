package org.stegvis.obligation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import org.stegvis.platform.language.Language;

/** Numbers as a page shows them, the way the reader's language writes them. */
record ReaderFigures(Language language) {

    private static final int DECIMALS = 2;

    /** A number of months, of people or of per cent: at most two decimals. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A share of one in whole per cent, rounded down: what is not all does not look like all. */
    public String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }

    /** A sum of money with its currency. */
    public String money(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(currency);
        return format.format(amount);
    }
}
