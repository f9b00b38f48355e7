package org.stegvis.shared;

import java.math.BigDecimal;

/**
 * How far the place of an event is from where the traveller lives and works (S34).
 *
 * @param fromHome kilometres
 * @param fromWork kilometres
 * @param startsAtHome whether the journey began at home, otherwise at the workplace
 */
record TravelDistance(BigDecimal fromHome, BigDecimal fromWork, boolean startsAtHome) {

    private static final BigDecimal FROM_START = BigDecimal.valueOf(15);
    private static final BigDecimal FROM_BOTH = BigDecimal.valueOf(5);

    /** Whether it is far enough for a daily allowance: more than 15 km from the start, and more than 5 km from both. */
    boolean givesAllowance() {
        BigDecimal fromStart = startsAtHome ? fromHome : fromWork;
        return fromStart.compareTo(FROM_START) > 0
                && fromHome.compareTo(FROM_BOTH) > 0
                && fromWork.compareTo(FROM_BOTH) > 0;
    }
}
