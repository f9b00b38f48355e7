package org.stegvis.mentoring.matching;

import java.time.DayOfWeek;

/** The times of the week at which a person can meet: one bit for each part of each day. */
public record Availability(int slots) {

    /** The parts of a day. */
    public enum PartOfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }

    public static final Availability NONE = new Availability(0);

    /** These times and one more. */
    public Availability and(DayOfWeek day, PartOfDay part) {
        return new Availability(slots | 1 << (day.ordinal() * PartOfDay.values().length + part.ordinal()));
    }

    /** How many times both can meet. */
    public int commonWith(Availability other) {
        return Integer.bitCount(slots & other.slots);
    }
}
