package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** How officers tried to reach participants, and whether these answered. */
@Repository
public class ContactAttempts {

    private final JdbcClient database;
    private final Clock clock;
    private final GroupSettings settings;
    private final ApplicationEventPublisher events;

    ContactAttempts(JdbcClient database, Clock clock, GroupSettings settings, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /** An officer tried to reach somebody in vain; the last of so many in a row leads to a warning. */
    @Transactional
    public void unanswered(UUID participation, String officer) {
        keep(participation, officer, false);
        if (inARow(participation) == settings.contactsUnanswered()) {
            events.publishEvent(new ContactsUnanswered(participation));
        }
    }

    /** Somebody was reached, or has done something by her link: the count begins anew. */
    @Transactional
    public void answered(UUID participation, String officer) {
        if (inARow(participation) > 0) {
            keep(participation, officer, true);
            events.publishEvent(new ParticipantAnswered(participation));
        }
    }

    /** How many contacts in a row somebody has not answered. */
    public int inARow(UUID participation) {
        return database.sql("""
                        select count(*) from stegvis.contact_attempt missed
                        where participation = :participation and not answered and not exists (
                            select 1 from stegvis.contact_attempt later where later.answered
                            and later.participation = missed.participation and later.tried_at >= missed.tried_at)""")
                .param("participation", participation)
                .query(Integer.class)
                .single();
    }

    private void keep(UUID participation, String officer, boolean answered) {
        database.sql("""
                        insert into stegvis.contact_attempt (participation, tried_at, tried_by, answered)
                        values (:participation, :now, :officer, :answered)
                        on conflict (participation, tried_at) do update set answered = excluded.answered""")
                .param("participation", participation)
                .param("now", Timestamp.from(clock.now()))
                .param("officer", officer)
                .param("answered", answered)
                .update();
    }
}
