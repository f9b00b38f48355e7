package org.stegvis.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of a case: where they begin and end, and on which of them people work. Hours are those on the clock there,
 * so that a change of the clock moves nothing.
 */
public record CaseCalendar(ZoneId zone, WorkingDays workingDays) {

    private static final LocalTime END_OF_WORK = LocalTime.of(16, 0);
    private static final LocalTime TIME_OF_LETTERS = LocalTime.of(8, 0);

    /** When something is due that is due on this day: at four in the afternoon. */
    public Instant dueAt(LocalDate day) {
        return day.atTime(END_OF_WORK).atZone(zone).toInstant();
    }

    /** The day that it is then. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** When a letter goes out that stands so far after the due day, or before it: at eight in the morning. */
    Instant letterAt(LocalDate dueDay, int distance, Counted counted) {
        LocalDate day = switch (counted) {
            case CALENDAR -> dueDay.plusDays(distance);
            case WORKING -> workingDays.plus(dueDay, distance);
            case MONTHS -> dueDay.plusMonths(distance);
        };
        return day.atTime(TIME_OF_LETTERS).atZone(zone).toInstant();
    }

    /** How the distance of a letter from the due day is counted. */
    enum Counted {
        /** Every day. */
        CALENDAR,
        /** The days on which people work. */
        WORKING,
        /** Months; where the month has no such day, its last. */
        MONTHS
    }
}
