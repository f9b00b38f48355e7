package org.stegvis.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** When something is asked of a group; moments are written with their zone, as timers of models wait for them. */
@Component
public class GroupTimes {

    private final GroupSettings settings;
    private final Editions editions;
    private final GroupMeetings meetings;
    private final Clock clock;

    GroupTimes(GroupSettings settings, Editions editions, GroupMeetings meetings, Clock clock) {
        this.settings = settings;
        this.editions = editions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** When a group that starts now is reminded of dates (B2). */
    public String datesMissing(MentorshipGroup group) {
        return afterToday(group, settings.datesMissingAfter());
    }

    /** When the three questions halfway are asked (B7); a group that is formed later is asked at once. */
    public String checkIn(MentorshipGroup group) {
        Edition edition = editions.require(group.edition());
        return startOf(edition.plan().midTerm().starts().toLocalDate().minus(settings.checkInBefore()), edition);
    }

    /** When the closing talk is asked for (B8). */
    public String closingTalk(MentorshipGroup group) {
        Edition edition = editions.require(group.edition());
        return startOf(edition.plan().ends().minus(settings.closingTalkBefore()), edition);
    }

    /** The first moment after the last day of the edition. */
    public String end(MentorshipGroup group) {
        Edition edition = editions.require(group.edition());
        return startOf(edition.plan().ends().plusDays(1), edition);
    }

    /** When a group that does not meet is offered help (B6). */
    public String silent(MentorshipGroup group) {
        return silent(group, settings.silentAfter());
    }

    /** When a group that still does not meet is called. */
    public String call(MentorshipGroup group) {
        return silent(group, settings.callAfter());
    }

    /** Whether nobody has logged a meeting for so long that the group is to be asked; never while it has paused. */
    public boolean isSilent(MentorshipGroup group) {
        return group.state() == GroupState.MEETING
                && !clock.now().isBefore(Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(silent(group))));
    }

    /** The last day of the time in which somebody who lost her mentor is told of another. */
    public LocalDate rematchBy(String edition) {
        return clock.today(editions.require(edition).zone()).plus(settings.rematchWithin());
    }

    /** A group that has paused is looked at again as late as if it had met today. */
    private String silent(MentorshipGroup group, Period wait) {
        Edition edition = editions.require(group.edition());
        LocalDate today = clock.today(edition.zone());
        LocalDate from = group.state() == GroupState.PAUSED ? today : meetings.quietSince(group, edition.zone());
        return startOf(from.plus(wait), edition);
    }

    private String afterToday(MentorshipGroup group, Period wait) {
        Edition edition = editions.require(group.edition());
        return startOf(clock.today(edition.zone()).plus(wait), edition);
    }

    private static String startOf(LocalDate day, Edition edition) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(edition.zone()));
    }
}
