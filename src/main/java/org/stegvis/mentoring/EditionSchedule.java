package org.stegvis.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/**
 * When something happens in an edition. Days begin and end on the clock of the edition's country, wherever the server
 * stands; how far they are apart is a setting.
 */
@Component
public class EditionSchedule {

    private final EditionTimes times;
    private final Clock clock;

    EditionSchedule(EditionTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** The first moment of the first day of the call. */
    public Instant callOpens(Edition edition) {
        return startOf(edition.plan().callOpens(), edition);
    }

    /** The first moment that is after the deadline: its last second, 23:59:59, is still in time. */
    public Instant callCloses(Edition edition) {
        return edition.deadline().plusSeconds(1);
    }

    /** When drafts are reminded for the first time (A5). */
    public Instant firstReminder(Edition edition) {
        return startOf(edition.plan().deadline().minus(times.firstReminder()), edition);
    }

    /** When drafts are reminded for the last time. */
    public Instant lastReminder(Edition edition) {
        return startOf(edition.plan().deadline().minus(times.lastReminder()), edition);
    }

    /** The first day to which the deadline may be moved today (R4). */
    public LocalDate earliestExtension(Edition edition) {
        return clock.today(edition.zone()).plus(times.extensionLeast());
    }

    /** The last day on which the letters may go out, so that everybody can plan for the orientation. */
    public LocalDate lastDayForLetters(LocalDateTime orientation) {
        return orientation.toLocalDate().minus(times.lettersBefore());
    }

    /** The day by which the matching is best done, counted back from the orientation (3.9). */
    public LocalDate suggestedMatching(LocalDate orientation) {
        return orientation.minus(times.freezeBefore());
    }

    /** The day on which the letters go out best. */
    public LocalDate suggestedLetters(LocalDate orientation) {
        return orientation.minus(times.sendBefore());
    }

    /**
     * The last moment at which an offer that is made now can be accepted: in time before the orientation, but never
     * sooner than after the least time that everybody gets.
     */
    public Instant offersOpenUntil(Edition edition) {
        LocalDate best = edition.plan().orientation().starts().toLocalDate().minus(times.acceptBefore());
        LocalDate least = clock.today(edition.zone()).plus(times.acceptLeast());
        return endOf(best.isBefore(least) ? least : best, edition);
    }

    /** The last moment at which a travel claim can be sent in (A22). */
    public Instant claimsClose(Edition edition) {
        return endOf(lastDayForClaims(edition), edition);
    }

    /** The last day for travel claims. */
    public LocalDate lastDayForClaims(Edition edition) {
        return edition.plan().finalMeeting().ends().toLocalDate().plus(times.claimsAfter());
    }

    /** When the last survey opens after the edition was closed now (A24). */
    public Instant followUp(Edition edition) {
        return startOf(clock.today(edition.zone()).plus(times.followUpAfter()), edition);
    }

    /** The first moment of the day that is this long after another. */
    Instant dayAfter(LocalDate day, Period wait, Edition edition) {
        return startOf(day.plus(wait), edition);
    }

    /** A moment on the clock of the edition's country. */
    public Instant at(LocalDateTime moment, Edition edition) {
        return moment.atZone(edition.zone()).toInstant();
    }

    private static Instant startOf(LocalDate day, Edition edition) {
        return day.atStartOfDay(edition.zone()).toInstant();
    }

    private static Instant endOf(LocalDate day, Edition edition) {
        return startOf(day.plusDays(1), edition).minusSeconds(1);
    }
}
