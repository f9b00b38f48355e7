package org.stegvis.shared;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** Who is invited to events, what they answer and whether they come. */
@Repository
public class EventGuests {

    /** Whoever has accepted a place and is still there. */
    private static final String TAKING_PART = "state in ('CONFIRMED', 'ACTIVE', 'PAUSED')";

    /** All that somebody is in her programme: who is both adept and mentor comes as both. */
    private static final String HERS =
            "participation in (select id from stegvis.participation where programme = :programme and person = :person)";

    private final JdbcClient database;
    private final Clock clock;
    private final Events events;
    private final Journal journal;

    EventGuests(JdbcClient database, Clock clock, Events events, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.journal = journal;
    }

    /** All who were invited, in the order of their ids. */
    public List<EventGuest> of(UUID event) {
        return database.sql("select * from stegvis.event_guest where event = :event order by participation")
                .param("event", event)
                .query(EventRows::guest)
                .list();
    }

    /** All who were invited to any event of a programme, by the id of the event. */
    public Map<UUID, List<EventGuest>> ofProgramme(String programme) {
        return database.sql("""
                        select guest.* from stegvis.event_guest guest
                        join stegvis.programme_event event on event.id = guest.event
                        where event.programme = :programme order by guest.participation""").param("programme", programme).query(EventRows::guest).list().stream()
                .collect(Collectors.groupingBy(EventGuest::event));
    }

    public Optional<EventGuest> find(UUID event, UUID participation) {
        return database.sql("select * from stegvis.event_guest where event = :event and participation = :participation")
                .param("event", event)
                .param("participation", participation)
                .query(EventRows::guest)
                .optional();
    }

    /** Makes guests of all who take part, have a role that the event is for and are none yet; returns those. */
    @Transactional
    List<Participation> invite(ProgrammeEvent event) {
        return database.sql("""
                        with invited as (
                            insert into stegvis.event_guest (event, participation, invited_at)
                            select :event, id, :now from stegvis.participation
                            where programme = :programme and (:audience = '' or role = :audience) and """ + " " + TAKING_PART + """

                            on conflict do nothing returning participation)
                        select participation.* from stegvis.participation
                        join invited on invited.participation = participation.id order by id""")
                .param("event", event.id())
                .param("now", Timestamp.from(clock.now()))
                .param("programme", event.programme())
                .param("audience", event.audience().map(ParticipationRole::code).orElse(""))
                .query(Participations::participation)
                .list();
    }

    /** All guests who take part still. */
    List<Participation> invited(UUID event) {
        return guests(event, "true", Map.of());
    }

    /** The guests who take part still, were invited before this moment and have not answered. */
    List<Participation> silent(UUID event, Instant invitedBefore) {
        return guests(event, "answer = '' and invited_at < :before", Map.of("before", Timestamp.from(invitedBefore)));
    }

    /** The guests who take part still and are expected: they have not said that they cannot come. */
    List<Participation> expected(UUID event) {
        return guests(event, "answer <> 'no'", Map.of());
    }

    /** The guests who take part still and stayed away without a word. */
    List<Participation> missed(UUID event) {
        return guests(event, "attendance = 'absent' and not replaced", Map.of());
    }

    /** The guests who were there. */
    List<Participation> present(UUID event) {
        return guests(event, "attendance = 'present'", Map.of());
    }

    /** The event was moved: all guests are invited anew from now on. */
    @Transactional
    void invitedAnew(UUID event) {
        database.sql("update stegvis.event_guest set invited_at = :now where event = :event")
                .param("event", event)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /**
     * Somebody answers her invitation; she may change her mind until the event starts.
     *
     * @param sequence which version of the event she has read
     * @return whether the answer was kept; not if the event has begun, was moved since or is cancelled
     */
    @Transactional
    public boolean answer(UUID event, int sequence, Participation participation, EventAnswer answer) {
        ProgrammeEvent now = events.hold(event);
        if (!now.state().isAhead() || now.sequence() != sequence || !clock.now().isBefore(now.startsAt())) {
            return false;
        }
        return database.sql("""
                                update stegvis.event_guest set answer = :answer, answered_at = :now
                                where event = :event and """ + " " + HERS)
                        .param("answer", answer.code())
                        .param("now", Timestamp.from(clock.now()))
                        .param("event", event)
                        .param("programme", participation.programme())
                        .param("person", participation.person())
                        .update()
                > 0;
    }

    /** Notes whether somebody was there. */
    @Transactional
    public void note(UUID event, UUID participation, Attendance attendance) {
        database.sql("""
                        update stegvis.event_guest set attendance = :attendance
                        where event = :event and participation = :participation""")
                .param("attendance", attendance.code())
                .param("event", event)
                .param("participation", participation)
                .update();
    }

    /** Somebody who missed an event has gone through its recording and material instead. */
    @Transactional
    public void replaced(UUID event, Participation participation) {
        int changed = database.sql("""
                        update stegvis.event_guest set replaced = true
                        where event = :event and attendance in ('absent', 'excused') and not replaced and """ + " " + HERS)
                .param("event", event)
                .param("programme", participation.programme())
                .param("person", participation.person())
                .update();
        if (changed > 0) {
            journal.write(new JournalLine(
                    participation.programme(),
                    JournalLine.SYSTEM,
                    "eventMadeUpFor",
                    participation.id().toString(),
                    Map.of("event", event.toString())));
        }
    }

    private List<Participation> guests(UUID event, String which, Map<String, Object> facts) {
        return database.sql("""
                        select participation.* from stegvis.event_guest guest
                        join stegvis.participation on participation.id = guest.participation
                        where guest.event = :event and """ + " " + TAKING_PART + " and " + which + " order by participation.id")
                .param("event", event)
                .params(facts)
                .query(Participations::participation)
                .list();
    }
}
