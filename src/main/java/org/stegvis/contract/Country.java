package org.stegvis.contract;

import java.time.ZoneId;
import org.stegvis.deadline.WorkingDays;

/** The countries whose rules Stegvis knows. */
public enum Country {
    SE("SEK", "Europe/Stockholm", WorkingDays.SE),
    FI("EUR", "Europe/Helsinki", WorkingDays.FI),
    NO("NOK", "Europe/Oslo", WorkingDays.NO);

    private final String currency;
    private final ZoneId zone;
    private final WorkingDays workingDays;

    Country(String currency, String zone, WorkingDays workingDays) {
        this.currency = currency;
        this.zone = ZoneId.of(zone);
        this.workingDays = workingDays;
    }

    /** The currency in which buyers of this country state contract values. */
    public String currency() {
        return currency;
    }

    /** The time zone in which a day of this country begins and ends. */
    public ZoneId zone() {
        return zone;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }
}
