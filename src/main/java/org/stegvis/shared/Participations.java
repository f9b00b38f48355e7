package org.stegvis.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
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

/** Who takes part in what, and how far each has come. Every change of state stands in the journal with its reason. */
@Repository
public class Participations {

    private final JdbcClient database;
    private final Clock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Participations(JdbcClient database, Clock clock, Journal journal, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /** Enters a person who has applied; whoever is there already in this role stays as she is. */
    @Transactional
    public Participation enter(String programme, UUID person, UUID workplace, ParticipationRole role) {
        database.sql("""
                        insert into stegvis.participation (id, programme, person, workplace, role, state, since)
                        values (:id, :programme, :person, :workplace, :role, 'SUBMITTED', :now)
                        on conflict (programme, person, role) do nothing""")
                .param("id", UUID.randomUUID())
                .param("programme", programme)
                .param("person", person)
                .param("workplace", workplace)
                .param("role", role.code())
                .param("now", Timestamp.from(clock.now()))
                .update();
        return database.sql("""
                        select * from stegvis.participation
                        where programme = :programme and person = :person and role = :role""")
                .param("programme", programme)
                .param("person", person)
                .param("role", role.code())
                .query(Participations::participation)
                .single();
    }

    public Optional<Participation> find(UUID id) {
        return database.sql("select * from stegvis.participation where id = :id")
                .param("id", id)
                .query(Participations::participation)
                .optional();
    }

    /** The participation with this id, which is known to exist. */
    public Participation require(UUID id) {
        return find(id).orElseThrow();
    }

    /** All who are in this programme in one of these states; in any where none is named. In the order of ids. */
    public List<Participation> in(String programme, ParticipationState... states) {
        List<String> wanted =
                Arrays.stream(states).map(ParticipationState::name).toList();
        return database.sql("""
                        select * from stegvis.participation
                        where programme = :programme and (:any or state in (:states)) order by id""")
                .param("programme", programme)
                .param("any", wanted.isEmpty())
                .param("states", wanted.isEmpty() ? List.of("") : wanted)
                .query(Participations::participation)
                .list();
    }

    /** Every role that a person has in a programme. */
    public List<Participation> of(String programme, UUID person) {
        return database.sql("""
                        select * from stegvis.participation
                        where programme = :programme and person = :person order by role""")
                .param("programme", programme)
                .param("person", person)
                .query(Participations::participation)
                .list();
    }

    /**
     * Brings somebody into another state; nothing happens where she is in it already.
     *
     * @param actor the user id of the officer, or {@link JournalLine#SYSTEM} for the person herself and for Stegvis
     * @param reason a code; empty where the state says all
     */
    @Transactional
    public Participation become(UUID id, ParticipationState state, String actor, String reason) {
        Participation before = database.sql("select * from stegvis.participation where id = :id for update")
                .param("id", id)
                .query(Participations::participation)
                .single();
        if (before.state() == state) {
            return before;
        }
        database.sql("update stegvis.participation set state = :state, since = :now, reason = :reason where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.now()))
                .param("reason", reason)
                .update();
        journal.write(new JournalLine(
                before.programme(),
                actor,
                "participationChanged",
                id.toString(),
                Map.of("from", before.state().name(), "to", state.name(), "reason", reason)));
        Participation now = require(id);
        events.publishEvent(new ParticipationChanged(now, before.state()));
        return now;
    }

    /** She works elsewhere now. */
    @Transactional
    public void worksAt(UUID id, UUID workplace) {
        database.sql("update stegvis.participation set workplace = :workplace where id = :id")
                .param("id", id)
                .param("workplace", workplace)
                .update();
    }

    static Participation participation(ResultSet row, int number) throws SQLException {
        return new Participation(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                row.getObject("person", UUID.class),
                row.getObject("workplace", UUID.class),
                ParticipationRole.ofCode(row.getString("role")).orElseThrow(),
                ParticipationState.valueOf(row.getString("state")),
                row.getTimestamp("since").toInstant(),
                row.getString("reason"));
    }
}
