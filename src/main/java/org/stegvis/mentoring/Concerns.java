package org.stegvis.mentoring;

import java.sql.Timestamp;
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
import org.stegvis.shared.Participation;
import org.stegvis.shared.ProgrammeRole;

/** Concerns of participants. Their words stand here alone, for the role to which they are addressed. */
@Repository
public class Concerns {

    private final JdbcClient database;
    private final Clock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Concerns(JdbcClient database, Clock clock, Journal journal, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /** Keeps a concern, once for its mark, however often it is sent; that it was raised stands in the journal. */
    @Transactional
    public void raise(UUID mark, Participation by, Optional<UUID> about, ProgrammeRole addressee, String words) {
        int raised = database.sql("""
                        insert into stegvis.concern (id, programme, raised_by, about, addressed_to, words, raised_at)
                        values (:id, :programme, :by, :about, :addressee, :words, :now) on conflict (id) do nothing""")
                .param("id", mark)
                .param("programme", by.programme())
                .param("by", by.id())
                .param("about", about.orElse(null), java.sql.Types.OTHER)
                .param("addressee", addressee.group())
                .param("words", words)
                .param("now", Timestamp.from(clock.now()))
                .update();
        if (raised > 0) {
            journal.write(
                    new JournalLine(by.programme(), JournalLine.SYSTEM, "concernRaised", mark.toString(), Map.of()));
            events.publishEvent(new ConcernRaised(mark));
        }
    }

    /** The concern with this id, which is known to exist. */
    public RaisedConcern require(UUID id) {
        return database.sql("select * from stegvis.concern where id = :id")
                .param("id", id)
                .query((row, number) -> new RaisedConcern(
                        id,
                        row.getString("programme"),
                        row.getObject("raised_by", UUID.class),
                        Optional.ofNullable(row.getObject("about", UUID.class)),
                        row.getString("addressed_to"),
                        row.getString("words"),
                        row.getTimestamp("raised_at").toInstant()))
                .single();
    }

    /** It is for the owner from now on; the coordinator who handed it over no longer reads it. */
    @Transactional
    public void handToOwner(UUID id, String officer, String note) {
        database.sql("update stegvis.concern set addressed_to = :owner, note = :note where id = :id")
                .param("id", id)
                .param("owner", ProgrammeRole.OWNER.group())
                .param("note", note)
                .update();
        journal.write(new JournalLine(require(id).programme(), officer, "concernHandedOver", id.toString(), Map.of()));
    }

    /** What came of it. */
    @Transactional
    public void settle(UUID id, String officer, String outcome, String note) {
        database.sql("""
                        update stegvis.concern set outcome = :outcome, note = :note, settled_by = :officer,
                            settled_at = :now where id = :id""")
                .param("id", id)
                .param("outcome", outcome)
                .param("note", note)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .update();
        journal.write(new JournalLine(
                require(id).programme(), officer, "concernSettled", id.toString(), Map.of("outcome", outcome)));
    }
}
