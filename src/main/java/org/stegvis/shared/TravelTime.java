package org.stegvis.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a journey took, and which allowances follow from that (S33, S34). A travel day is 24 hours from the departure;
 * hours are those that passed, also where the clocks were changed.
 *
 * @param departure on the clock of the zone
 * @param arrival back home or at the workplace, not before the departure
 */
record TravelTime(LocalDateTime departure, LocalDateTime arrival, ZoneId zone) {

    private static final Duration TRAVEL_DAY = Duration.ofHours(24);
    private static final Duration PART = Duration.ofHours(6);
    private static final Duration FULL = Duration.ofHours(10);
    private static final Duration PART_BEYOND = Duration.ofHours(2);
    private static final Duration NIGHT = Duration.ofHours(4);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(21, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(7, 0);

    /**
     * An allowance that a travel day gives.
     *
     * @param day on which the travel day began, whose rate counts
     * @param begins when the travel day began
     */
    record Allowance(LineKind kind, LocalDate day, Instant begins) {

        /** Whether this moment lies in its travel day. */
        boolean holds(Instant moment) {
            return !moment.isBefore(begins) && moment.isBefore(begins.plus(TRAVEL_DAY));
        }
    }

    Duration length() {
        return Duration.between(start(), end());
    }

    /** One allowance for each travel day that gives one, in their order. */
    List<Allowance> allowances() {
        List<Allowance> allowances = new ArrayList<>();
        Instant begins = start();
        Duration left = length();
        for (; left.compareTo(TRAVEL_DAY) >= 0; left = left.minus(TRAVEL_DAY)) {
            allowances.add(allowance(LineKind.FULL_DAY, begins));
            begins = begins.plus(TRAVEL_DAY);
        }
        boolean beyond = !allowances.isEmpty();
        if (left.compareTo(beyond ? PART : FULL) > 0) {
            allowances.add(allowance(LineKind.FULL_DAY, begins));
        } else if (beyond ? left.compareTo(PART_BEYOND) >= 0 : left.compareTo(PART) > 0) {
            allowances.add(allowance(LineKind.PART_DAY, begins));
        }
        return allowances;
    }

    /** The days on which nights began of which she was on her way for four hours or more between 21 and 07. */
    List<LocalDate> nights() {
        List<LocalDate> nights = new ArrayList<>();
        for (LocalDate day = departure.toLocalDate().minusDays(1);
                !day.isAfter(arrival.toLocalDate());
                day = day.plusDays(1)) {
            Instant from = later(start(), at(day, NIGHT_BEGINS));
            Instant until = earlier(end(), at(day.plusDays(1), NIGHT_ENDS));
            if (Duration.between(from, until).compareTo(NIGHT) >= 0) {
                nights.add(day);
            }
        }
        return nights;
    }

    private Allowance allowance(LineKind kind, Instant begins) {
        return new Allowance(kind, LocalDate.ofInstant(begins, zone), begins);
    }

    private Instant start() {
        return departure.atZone(zone).toInstant();
    }

    private Instant end() {
        return arrival.atZone(zone).toInstant();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
