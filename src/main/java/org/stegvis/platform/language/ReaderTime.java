package org.stegvis.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** Days and times as a page shows them: in the zone of the installation, the way the reader's language writes them. */
public record ReaderTime(ZoneId zone, Language language) {

    /** The day and the minute. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    /** The day. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** The day. */
    public String day(LocalDate day) {
        return language.longDate(day);
    }

    /** What the zone is called. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, language.locale()) + " (" + zone.getId() + ")";
    }
}
