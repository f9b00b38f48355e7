package org.stegvis.mentoring;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** How well the groups of an edition are, by how long ago each last met (3.10); a new group counts from its forming. */
@Component
public class GroupHealth {

    private final JdbcClient database;
    private final EditionTimes times;
    private final Clock clock;

    GroupHealth(JdbcClient database, EditionTimes times, Clock clock) {
        this.database = database;
        this.times = times;
        this.clock = clock;
    }

    /** How many groups are well, are to be looked after, and have been silent for too long. */
    public record Lights(int green, int amber, int red) {}

    /** The groups of an edition that have not ended, as they are today. */
    public Lights of(Edition edition) {
        LocalDate today = clock.today(edition.zone());
        return database.sql("""
                        select count(*) filter (where last >= :green) as green,
                            count(*) filter (where last < :green and last >= :amber) as amber,
                            count(*) filter (where last < :amber) as red
                        from (select coalesce(
                                (select max(held_on) from stegvis.group_meeting
                                    where group_meeting.mentorship_group = mentorship_group.id),
                                greatest((formed_at at time zone :zone)::date, least(:begun, :today))) as last
                            from stegvis.mentorship_group where edition = :edition and ended_at is null) met""")
                .param("green", today.minus(times.greenUntil()))
                .param("amber", today.minus(times.amberUntil()))
                .param("today", today)
                .param("begun", edition.plan().kickOff().starts().toLocalDate())
                .param("zone", edition.zone().getId())
                .param("edition", edition.number())
                .query((row, number) -> new Lights(row.getInt("green"), row.getInt("amber"), row.getInt("red")))
                .single();
    }
}
