package org.stegvis.shared;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** The events of programmes: planned, moved, cancelled and held. Who is invited and comes stands in {@link EventGuests}. */
@Repository
public class Events {

    private final JdbcClient database;
    private final Clock clock;
    private final Programmes programmes;
    private final Journal journal;
    private final ApplicationEventPublisher told;

    Events(JdbcClient database, Clock clock, Programmes programmes, Journal journal, ApplicationEventPublisher told) {
        this.database = database;
        this.clock = clock;
        this.programmes = programmes;
        this.journal = journal;
        this.told = told;
    }

    /**
     * Plans an event and starts its process, which invites all who take part when it is time to. The same kind of event at
     * the same time is planned once, however often it is asked for.
     *
     * @param starts on the clock of the programme's country
     * @param ends on the same clock
     * @param mode {@link ProgrammeEvent#ON_SITE}, {@link ProgrammeEvent#REMOTE} or {@link ProgrammeEvent#HYBRID}
     * @param place where it is, or where it is joined; may be empty
     * @param meals how many free meals are served
     * @param audience the role that it is for; empty for all
     */
    @Transactional
    public ProgrammeEvent plan(
            String programme,
            EventKind kind,
            LocalDateTime starts,
            LocalDateTime ends,
            String mode,
            String place,
            int meals,
            Optional<ParticipationRole> audience) {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("An event ends after it has started");
        }
        UUID id = UUID.randomUUID();
        int planned = database.sql("""
                        insert into stegvis.programme_event
                            (id, programme, kind, mode, starts_at, ends_at, zone, place, audience, meals)
                        values (:id, :programme, :kind, :mode, :starts, :ends, :zone, :place, :audience, :meals)
                        on conflict (programme, kind, starts_at) do nothing""")
                .param("id", id)
                .param("programme", programme)
                .param("kind", kind.code())
                .param("mode", mode)
                .param("starts", starts)
                .param("ends", ends)
                .param("zone", programmes.require(programme).country().zone().getId())
                .param("place", place)
                .param("audience", audience.map(ParticipationRole::code).orElse(""))
                .param("meals", meals)
                .update();
        if (planned == 0) {
            return of(programme).stream()
                    .filter(event -> event.kind() == kind && event.starts().equals(starts))
                    .findFirst()
                    .orElseThrow();
        }
        ProgrammeEvent event = require(id);
        note(event, JournalLine.SYSTEM, "eventPlanned", Map.of("starts", starts.toString()));
        told.publishEvent(new EventPlanned(event));
        return event;
    }

    public Optional<ProgrammeEvent> find(UUID id) {
        return database.sql("select * from stegvis.programme_event where id = :id")
                .param("id", id)
                .query(EventRows::event)
                .optional();
    }

    /** The event with this id, which is known to exist. */
    public ProgrammeEvent require(UUID id) {
        return find(id).orElseThrow();
    }

    /** The same, held until the transaction ends, so that nobody alters it meanwhile. */
    public ProgrammeEvent hold(UUID id) {
        return database.sql("select * from stegvis.programme_event where id = :id for update")
                .param("id", id)
                .query(EventRows::event)
                .single();
    }

    /** All events of a programme, the first first; those that were cancelled among them. */
    public List<ProgrammeEvent> of(String programme) {
        return database.sql("""
                        select * from stegvis.programme_event where programme = :programme
                        order by starts_at at time zone zone, id""")
                .param("programme", programme)
                .query(EventRows::event)
                .list();
    }

    /** The events to which somebody was invited, the first first, and whether she came. */
    public List<Attended> attendance(Participation participation) {
        return attendance(participation.id());
    }

    /** The same by the id of the participation. */
    public List<Attended> attendance(UUID participation) {
        return database.sql("""
                        select event.*, guest.answer, guest.attendance, guest.replaced
                        from stegvis.event_guest guest join stegvis.programme_event event on event.id = guest.event
                        where guest.participation = :participation
                        order by event.starts_at at time zone event.zone, event.id""")
                .param("participation", participation)
                .query(EventRows::attended)
                .list();
    }

    /**
     * Moves an event to another time or place: answers are asked for anew, and the process invites again. Nothing happens
     * to an event that has begun or is cancelled.
     */
    @Transactional
    public ProgrammeEvent move(
            UUID id, LocalDateTime starts, LocalDateTime ends, String mode, String place, String officer) {
        ProgrammeEvent before = hold(id);
        if (!canChange(before)) {
            return before;
        }
        database.sql("""
                        update stegvis.programme_event
                        set starts_at = :starts, ends_at = :ends, mode = :mode, place = :place, sequence = sequence + 1
                        where id = :id""")
                .param("id", id)
                .param("starts", starts)
                .param("ends", ends)
                .param("mode", mode)
                .param("place", place)
                .update();
        database.sql("update stegvis.event_guest set answer = '', answered_at = null where event = :id")
                .param("id", id)
                .update();
        ProgrammeEvent now = require(id);
        note(
                now,
                officer,
                "eventMoved",
                Map.of("from", before.starts().toString(), "to", now.starts().toString()));
        told.publishEvent(new EventMoved(now));
        return now;
    }

    /** Where an event is joined from elsewhere; whoever opens its page reads it there, and nobody is told. */
    @Transactional
    public void joinedAt(UUID id, String address) {
        database.sql("update stegvis.programme_event set address = :address where id = :id")
                .param("id", id)
                .param("address", address)
                .update();
    }

    /** Cancels an event; nothing happens to one that has begun. */
    @Transactional
    public ProgrammeEvent cancel(UUID id, String officer) {
        ProgrammeEvent before = hold(id);
        if (!canChange(before)) {
            return before;
        }
        database.sql("update stegvis.programme_event set state = 'cancelled', sequence = sequence + 1 where id = :id")
                .param("id", id)
                .update();
        ProgrammeEvent now = require(id);
        note(now, officer, "eventCancelled", Map.of());
        told.publishEvent(new EventCancelled(now));
        return now;
    }

    /** Invitations have gone out. */
    @Transactional
    public void invited(UUID id) {
        database.sql("update stegvis.programme_event set state = 'invited' where id = :id and state = 'planned'")
                .param("id", id)
                .update();
    }

    /** It is over and attendance has been noted. */
    @Transactional
    public void held(UUID id, String officer) {
        ProgrammeEvent event = hold(id);
        if (event.state().isAhead()) {
            database.sql("update stegvis.programme_event set state = 'held' where id = :id")
                    .param("id", id)
                    .update();
            note(event, officer, "eventHeld", Map.of());
            told.publishEvent(new EventHeld(require(id)));
        }
    }

    private boolean canChange(ProgrammeEvent event) {
        return event.state().isAhead() && clock.now().isBefore(event.startsAt());
    }

    private void note(ProgrammeEvent event, String actor, String what, Map<String, String> details) {
        journal.write(new JournalLine(event.programme(), actor, what, event.id().toString(), details));
    }
}
