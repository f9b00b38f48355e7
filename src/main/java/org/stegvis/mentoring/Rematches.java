package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** All that was done about lost mentors and adepts. */
@Repository
public class Rematches {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rematches(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Begins to look for a mentor for these adepts, or at a group that has lost an adept. */
    @Transactional
    public UUID begin(MentorshipGroup group, RematchCause cause, Collection<UUID> adepts) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.rematch (id, edition, mentorship_group, cause, begun_at)
                        values (:id, :edition, :group, :cause, :now)""")
                .param("id", id)
                .param("edition", group.edition())
                .param("group", group.id())
                .param("cause", cause.code())
                .param("now", now())
                .update();
        adepts.forEach(adept -> concern(id, adept));
        events.publishEvent(new RematchNeeded(id));
        return id;
    }

    /** One more adept is concerned, such as one who would make room. */
    @Transactional
    public void concern(UUID rematch, UUID adept) {
        database.sql("""
                        insert into stegvis.rematch_adept (rematch, participation) values (:rematch, :adept)
                        on conflict do nothing""").param("rematch", rematch).param("adept", adept).update();
    }

    /** The rematch with this id, which is known to exist. */
    public Rematching require(UUID id) {
        List<Rematching.Concerned> adepts = database.sql("""
                        select * from stegvis.rematch_adept where rematch = :id order by participation""")
                .param("id", id)
                .query((row, number) -> new Rematching.Concerned(
                        row.getObject("participation", UUID.class),
                        Optional.ofNullable(row.getObject("mentor", UUID.class)),
                        row.getString("answer")))
                .list();
        return database.sql("select * from stegvis.rematch where id = :id")
                .param("id", id)
                .query((row, number) -> new Rematching(
                        id,
                        row.getString("edition"),
                        row.getObject("mentorship_group", UUID.class),
                        RematchCause.ofCode(row.getString("cause")),
                        adepts,
                        row.getString("outcome")))
                .single();
    }

    /** The open rematch in which somebody is offered a mentor and has not answered. */
    public Optional<Rematching> offeredTo(UUID adept) {
        return database.sql("""
                        select rematch.id from stegvis.rematch join stegvis.rematch_adept on rematch = rematch.id
                        where participation = :adept and outcome = '' and mentor is not null and answer = ''
                        order by begun_at limit 1""")
                .param("adept", adept)
                .query(UUID.class)
                .optional()
                .map(this::require);
    }

    /** Whether a rematch of a group is open for this cause, so that it is not begun twice. */
    public boolean isOpen(UUID group, RematchCause cause, UUID adept) {
        return database.sql("""
                        select exists (select 1 from stegvis.rematch join stegvis.rematch_adept on rematch = rematch.id
                        where mentorship_group = :group and cause = :cause and outcome = '' and participation = :adept)""")
                .param("group", group)
                .param("cause", cause.code())
                .param("adept", adept)
                .query(Boolean.class)
                .single();
    }

    /** Offers an adept a mentor. */
    @Transactional
    public void offer(UUID rematch, UUID adept, UUID mentor) {
        database.sql("""
                        update stegvis.rematch_adept set mentor = :mentor, offered_at = :now, answer = '',
                            answered_at = null
                        where rematch = :rematch and participation = :adept""")
                .param("rematch", rematch)
                .param("adept", adept)
                .param("mentor", mentor)
                .param("now", now())
                .update();
    }

    /** An adept answers to the mentor whom she is offered. Returns whether she was still asked. */
    @Transactional
    public boolean answer(UUID rematch, UUID adept, boolean accepts) {
        hold(rematch);
        int answered = database.sql("""
                        update stegvis.rematch_adept set answer = :answer, answered_at = :now
                        where rematch = :rematch and participation = :adept and mentor is not null and answer = ''""")
                .param("rematch", rematch)
                .param("adept", adept)
                .param("answer", accepts ? Rematching.ACCEPTED : Rematching.OBJECTED)
                .param("now", now())
                .update();
        boolean awaited = require(rematch).adepts().stream()
                .anyMatch(one -> one.mentor().isPresent() && one.answer().isEmpty());
        if (answered > 0 && !awaited) {
            events.publishEvent(new NewGroupAnswered(rematch));
        }
        return answered > 0;
    }

    /** An adept is settled in this rematch: she has a group, or needs none any more. */
    @Transactional
    public void settle(UUID rematch, UUID adept) {
        database.sql("delete from stegvis.rematch_adept where rematch = :rematch and participation = :adept")
                .param("rematch", rematch)
                .param("adept", adept)
                .update();
    }

    /** What was offered counts no more: those who are left are looked at anew. */
    @Transactional
    public void withdrawOffers(UUID rematch) {
        database.sql("update stegvis.rematch_adept set mentor = null, answer = '' where rematch = :rematch")
                .param("rematch", rematch)
                .update();
    }

    /** Notes why the coordinator decided otherwise than was proposed. */
    @Transactional
    public void decided(UUID rematch, String officer, String reason) {
        database.sql("update stegvis.rematch set decided_by = :officer, reason = :reason where id = :id")
                .param("id", rematch)
                .param("officer", officer)
                .param("reason", reason)
                .update();
    }

    /** It has come to an end. */
    @Transactional
    public void end(UUID rematch, String outcome) {
        database.sql("update stegvis.rematch set outcome = :outcome, ended_at = :now where id = :id and outcome = ''")
                .param("id", rematch)
                .param("outcome", outcome)
                .param("now", now())
                .update();
    }

    private void hold(UUID rematch) {
        database.sql("select id from stegvis.rematch where id = :id for update")
                .param("id", rematch)
                .query()
                .listOfRows();
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }
}
