package org.stegvis.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Full-time months, without any rounding: each day is worth one part of as many as its calendar month has days. Twelve
 * calendar months at full time are twelve, at half time six, and the months of adjacent periods add up to those of the
 * whole, wherever they are divided. What is shown is rounded down, so that it never exceeds what was worked.
 *
 * @param parts counted in parts of a month that can be shared by 28, 29, 30 and 31 days
 */
record FullTimeMonths(BigDecimal parts) {

    static final FullTimeMonths NONE = new FullTimeMonths(BigDecimal.ZERO);

    /** The least number that 28, 29, 30 and 31 divide. */
    private static final int PARTS_OF_A_MONTH = 377_580;

    private static final int DECIMALS = 4;

    /** What is worked on these days at this extent in percent of full time. */
    static FullTimeMonths worked(Days days, BigDecimal extent) {
        long parts = 0;
        for (YearMonth month = YearMonth.from(days.first());
                !month.isAfter(YearMonth.from(days.last()));
                month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(days.first()) ? days.first() : month.atDay(1);
            LocalDate last = Days.earlier(month.atEndOfMonth(), days.last());
            long worked = ChronoUnit.DAYS.between(first, last) + 1;
            parts += worked * (PARTS_OF_A_MONTH / month.lengthOfMonth());
        }
        return new FullTimeMonths(BigDecimal.valueOf(parts).multiply(extent.movePointLeft(2)));
    }

    FullTimeMonths plus(FullTimeMonths other) {
        return new FullTimeMonths(parts.add(other.parts));
    }

    /** What of it counts with this weight. */
    FullTimeMonths times(BigDecimal weight) {
        return new FullTimeMonths(parts.multiply(weight));
    }

    /** Whether they are as many as these months, or more. */
    boolean reach(BigDecimal months) {
        return parts.compareTo(partsOf(months)) >= 0;
    }

    boolean isMoreThan(FullTimeMonths other) {
        return parts.compareTo(other.parts) > 0;
    }

    /** Their share of these months, rounded down to four decimals; the whole of nothing is 1. */
    BigDecimal shareOf(BigDecimal months) {
        return months.signum() == 0 ? BigDecimal.ONE : parts.divide(partsOf(months), DECIMALS, RoundingMode.DOWN);
    }

    /** In months, rounded down to four decimals. */
    BigDecimal inMonths() {
        return parts.divide(BigDecimal.valueOf(PARTS_OF_A_MONTH), DECIMALS, RoundingMode.DOWN);
    }

    private static BigDecimal partsOf(BigDecimal months) {
        return months.multiply(BigDecimal.valueOf(PARTS_OF_A_MONTH));
    }
}
