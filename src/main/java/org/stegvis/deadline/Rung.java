package org.stegvis.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One reminder of a ladder, as a row of the table says it, and when its time is.
 *
 * @param distance how far after the due day; less than zero for before it
 * @param atOnce whether it goes at once when its time is past as the date is set; else it is left out
 */
record Rung(int position, int distance, boolean atOnce, String recipient, String letter, Instant at) {

    static Rung of(int position, Map<String, Object> row, LocalDate dueDay, CaseCalendar calendar) {
        int distance = ((Number) row.get("distance")).intValue();
        CaseCalendar.Counted counted =
                CaseCalendar.Counted.valueOf(String.valueOf(row.get("counted")).toUpperCase(Locale.ROOT));
        return new Rung(
                position,
                distance,
                "atOnce".equals(row.get("late")),
                String.valueOf(row.get("recipient")),
                String.valueOf(row.get("letter")),
                calendar.letterAt(dueDay, distance, counted));
    }

    /** Whether it is ahead of the date and its time was before this moment. */
    boolean isAheadAndPast(Instant now) {
        return distance < 0 && !at.isAfter(now);
    }

    /** Whether one of these says the same to the same reader, at another time after this moment. */
    boolean isSaidAgain(List<Rung> ladder, Instant after) {
        return ladder.stream().anyMatch(other -> isSame(other) && other.at.isAfter(after));
    }

    /** Whether it is the last before this moment of those that say the same to the same reader. */
    boolean isLastBefore(List<Rung> ladder, Instant now) {
        return ladder.stream().noneMatch(other -> isSame(other) && other.isAheadAndPast(now) && other.at.isAfter(at));
    }

    private boolean isSame(Rung other) {
        return letter.equals(other.letter) && recipient.equals(other.recipient);
    }
}
