package org.stegvis.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How often the contract manager and the supplier meet, counted from the start meeting. */
enum MeetingRhythm {
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    MeetingRhythm(int months) {
        this.months = months;
    }

    /** The rhythm with the code of the contract; empty where they meet as needed, or nothing was agreed. */
    static Optional<MeetingRhythm> of(String code) {
        for (MeetingRhythm rhythm : values()) {
            if (Hire.lowerCamel(rhythm.name()).equals(code)) {
                return Optional.of(rhythm);
            }
        }
        return Optional.empty();
    }

    /** The first meeting day after this one. */
    LocalDate next(LocalDate startMeeting, LocalDate after) {
        int count = 1;
        while (!startMeeting.plus(Period.ofMonths(count * months)).isAfter(after)) {
            count++;
        }
        return startMeeting.plus(Period.ofMonths(count * months));
    }
}
