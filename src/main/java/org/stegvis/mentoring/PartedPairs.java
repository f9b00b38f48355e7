package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;

/** Mentors and adepts who are not brought together again; no fault is recorded. */
@Repository
class PartedPairs {

    private final JdbcClient database;
    private final Clock clock;
    private final Participations participations;

    PartedPairs(JdbcClient database, Clock clock, Participations participations) {
        this.database = database;
        this.clock = clock;
        this.participations = participations;
    }

    /** Parts two, given by their participations. */
    @Transactional
    public void part(UUID mentor, UUID adept) {
        Participation one = participations.require(mentor);
        database.sql("""
                        insert into stegvis.parted_pair (edition, mentor, adept, parted_at)
                        values (:edition, :mentor, :adept, :now) on conflict do nothing""")
                .param("edition", one.programme())
                .param("mentor", one.person())
                .param("adept", participations.require(adept).person())
                .param("now", Timestamp.from(clock.now()))
                .update();
    }
}
