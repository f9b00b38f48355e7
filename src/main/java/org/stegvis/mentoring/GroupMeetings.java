package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** When groups mean to meet and when they met; never what was said. */
@Repository
public class GroupMeetings {

    private final JdbcClient database;
    private final Clock clock;
    private final Groups groups;
    private final ApplicationEventPublisher events;

    GroupMeetings(JdbcClient database, Clock clock, Groups groups, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.groups = groups;
        this.events = events;
    }

    /**
     * A meeting that was held.
     *
     * @param mode onSite, remote or hybrid
     * @param present how many were there
     */
    public record Held(UUID id, LocalDate day, String mode, int minutes, int present) {}

    /** What a member tells of a meeting; present are participations of the group. */
    public record Told(LocalDate day, String mode, int minutes, Set<UUID> present) {}

    /** Logs a meeting; a group has one meeting a day. Returns whether it was not logged before. */
    @Transactional
    public boolean log(UUID group, UUID by, Told told) {
        groups.hold(group);
        UUID id = UUID.randomUUID();
        int logged = database.sql("""
                        insert into stegvis.group_meeting
                            (id, mentorship_group, held_on, mode, minutes, logged_by, logged_at)
                        values (:id, :group, :day, :mode, :minutes, :by, :now)
                        on conflict (mentorship_group, held_on) do nothing""")
                .param("id", id)
                .param("group", group)
                .param("day", told.day())
                .param("mode", told.mode())
                .param("minutes", told.minutes())
                .param("by", by)
                .param("now", Timestamp.from(clock.now()))
                .update();
        if (logged > 0) {
            told.present().forEach(member -> wasThere(id, member));
            events.publishEvent(new MeetingLogged(group));
        }
        return logged > 0;
    }

    /** All meetings of a group, the newest first. */
    public List<Held> of(UUID group) {
        return database.sql("""
                        select id, held_on, mode, minutes, (select count(*) from stegvis.meeting_present
                            where meeting = group_meeting.id) as present
                        from stegvis.group_meeting where mentorship_group = :group order by held_on desc""")
                .param("group", group)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("mode"),
                        row.getInt("minutes"),
                        row.getInt("present")))
                .list();
    }

    /** Replaces the days from today on on which a group means to meet. */
    @Transactional
    public void plan(UUID group, Collection<LocalDate> days, LocalDate today) {
        groups.hold(group);
        database.sql("delete from stegvis.meeting_planned where mentorship_group = :group and day >= :today")
                .param("group", group)
                .param("today", today)
                .update();
        new TreeSet<>(days)
                .forEach(day -> database.sql("""
                        insert into stegvis.meeting_planned (mentorship_group, day) values (:group, :day)
                        on conflict do nothing""")
                        .param("group", group)
                        .param("day", day)
                        .update());
        if (!days.isEmpty()) {
            events.publishEvent(new DatesEntered(group));
        }
    }

    /** The days on which a group means to meet or meant to, in order. */
    public List<LocalDate> planned(UUID group) {
        return database.sql("select day from stegvis.meeting_planned where mentorship_group = :group order by day")
                .param("group", group)
                .query(LocalDate.class)
                .list();
    }

    /** Since when nothing was heard of meetings: the last one, or the day on which the watch began if that is later. */
    LocalDate quietSince(MentorshipGroup group, ZoneId zone) {
        LocalDate watched = database.sql("""
                        select coalesce(watched_from, started_at, formed_at) from stegvis.mentorship_group where id = :id""")
                .param("id", group.id())
                .query((row, number) -> LocalDate.ofInstant(row.getTimestamp(1).toInstant(), zone))
                .single();
        return of(group.id()).stream()
                .findFirst()
                .map(Held::day)
                .filter(day -> day.isAfter(watched))
                .orElse(watched);
    }

    private void wasThere(UUID meeting, UUID member) {
        database.sql("insert into stegvis.meeting_present (meeting, participation) values (:meeting, :member)")
                .param("meeting", meeting)
                .param("member", member)
                .update();
    }
}
