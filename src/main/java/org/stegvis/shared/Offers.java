package org.stegvis.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/**
 * The places that people are offered. An offer is settled once: whoever comes second reads what stands.
 */
@Repository
public class Offers {

    private final JdbcClient database;
    private final Clock clock;
    private final Participations participations;
    private final ApplicationEventPublisher told;

    Offers(JdbcClient database, Clock clock, Participations participations, ApplicationEventPublisher told) {
        this.database = database;
        this.clock = clock;
        this.participations = participations;
        this.told = told;
    }

    /**
     * Offers somebody a place, who becomes {@link ParticipationState#ADMITTED}, and starts the process that reminds her
     * and waits. The letter of the offer is written by whoever calls this. Whoever has an open offer keeps it.
     *
     * @param openUntil the last moment at which it can be answered
     */
    @Transactional
    public Offer make(Participation participation, Instant openUntil) {
        UUID id = UUID.randomUUID();
        int made = database.sql("""
                        insert into stegvis.offer (id, participation, offered_at, open_until)
                        values (:id, :participation, :now, :until)
                        on conflict (participation) where answer = '' do nothing""")
                .param("id", id)
                .param("participation", participation.id())
                .param("now", Timestamp.from(clock.now()))
                .param("until", Timestamp.from(openUntil))
                .update();
        if (made == 0) {
            return openOf(participation).orElseThrow();
        }
        participations.become(participation.id(), ParticipationState.ADMITTED, JournalLine.SYSTEM, "");
        Offer offer = require(id);
        told.publishEvent(new OfferMade(offer));
        return offer;
    }

    /** The offer that somebody has not answered yet. */
    public Optional<Offer> openOf(Participation participation) {
        return database.sql("select * from stegvis.offer where participation = :participation and answer = ''")
                .param("participation", participation.id())
                .query(Offers::offer)
                .optional();
    }

    /** The last offer that somebody got, open or not. */
    public Optional<Offer> lastOf(Participation participation) {
        return database.sql("""
                        select * from stegvis.offer where participation = :participation
                        order by offered_at desc, id limit 1""")
                .param("participation", participation.id())
                .query(Offers::offer)
                .optional();
    }

    /** The offer with this id, which is known to exist. */
    public Offer require(UUID id) {
        return database.sql("select * from stegvis.offer where id = :id")
                .param("id", id)
                .query(Offers::offer)
                .single();
    }

    /** The same, held until the transaction ends, so that nobody answers it meanwhile. */
    public Offer hold(UUID id) {
        return database.sql("select * from stegvis.offer where id = :id for update")
                .param("id", id)
                .query(Offers::offer)
                .single();
    }

    /** She takes the place, if the offer is still open; returns the offer as it stands now. */
    @Transactional
    public Offer accept(UUID id) {
        return settle(id, OfferAnswer.ACCEPTED, ParticipationState.CONFIRMED, "");
    }

    /** She does not take the place, if the offer is still open; returns the offer as it stands now. */
    @Transactional
    public Offer decline(UUID id, String reason) {
        return settle(id, OfferAnswer.DECLINED, ParticipationState.DECLINED_OFFER, reason);
    }

    /** Nobody answered in time; returns the offer as it stands now. */
    @Transactional
    public Offer expire(UUID id) {
        return settle(id, OfferAnswer.EXPIRED, ParticipationState.OFFER_EXPIRED, "");
    }

    /** The offer is called back; the state of whoever had it is for the caller to settle. */
    @Transactional
    public Offer withdraw(UUID id) {
        Offer before = hold(id);
        return before.answer() == OfferAnswer.OPEN ? write(id, OfferAnswer.WITHDRAWN, "") : before;
    }

    private Offer settle(UUID id, OfferAnswer answer, ParticipationState state, String reason) {
        Offer before = hold(id);
        boolean answers = answer != OfferAnswer.EXPIRED;
        if (answers ? !before.isOpenAt(clock.now()) : before.answer() != OfferAnswer.OPEN) {
            return before;
        }
        Offer settled = write(id, answer, reason);
        participations.become(before.participation(), state, JournalLine.SYSTEM, "");
        return settled;
    }

    private Offer write(UUID id, OfferAnswer answer, String reason) {
        database.sql("""
                        update stegvis.offer set answer = :answer, answered_at = :now, reason = :reason
                        where id = :id""")
                .param("id", id)
                .param("answer", answer.code())
                .param("now", Timestamp.from(clock.now()))
                .param("reason", reason)
                .update();
        Offer settled = require(id);
        told.publishEvent(new OfferSettled(settled));
        return settled;
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("participation", UUID.class),
                row.getTimestamp("offered_at").toInstant(),
                row.getTimestamp("open_until").toInstant(),
                OfferAnswer.ofCode(row.getString("answer")),
                EventRows.moment(row, "answered_at"),
                row.getString("reason"));
    }
}
