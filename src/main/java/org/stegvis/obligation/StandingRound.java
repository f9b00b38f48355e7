package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.contract.Country;
import org.stegvis.platform.Clock;

/**
 * Judges once a day how the obligations that run stand, because time alone changes it. It asks which of them were judged
 * before today, never whether a day has just begun: after a standstill nothing is left out. Any number of nodes may run it.
 */
@Component
class StandingRound {

    private static final Logger LOG = LoggerFactory.getLogger(StandingRound.class);
    private static final int AT_A_TIME = 50;

    private final JdbcClient database;
    private final Obligations obligations;
    private final StandingOfObligations standings;
    private final TransactionTemplate transactions;
    private final TransactionTemplate savepoints;
    private final Clock clock;

    StandingRound(
            JdbcClient database,
            Obligations obligations,
            StandingOfObligations standings,
            TransactionTemplate transactions,
            Clock clock) {
        this.database = database;
        this.obligations = obligations;
        this.standings = standings;
        this.transactions = transactions;
        this.savepoints = new TransactionTemplate(transactions.getTransactionManager(), transactions);
        this.savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** Judges all that run and were not yet judged today; returns how many were. */
    int judgeAll() {
        int judged = 0;
        for (Country country : Country.values()) {
            LocalDate today = clock.today(country.zone());
            Integer some;
            do {
                some = transactions.execute(status -> judgeSome(country, today));
                judged += some;
            } while (some > 0);
        }
        return judged;
    }

    private int judgeSome(Country country, LocalDate today) {
        List<Obligation> due = database.sql("""
                        select * from stegvis.obligation
                        where ended_at is null and country = :country and (judged_on is null or judged_on < :today)
                        order by judged_on nulls first limit :some
                        for update skip locked""")
                .param("country", country.name())
                .param("today", today)
                .param("some", AT_A_TIME)
                .query(obligations::obligation)
                .list();
        due.forEach(obligation -> judge(obligation, today));
        return due.size();
    }

    private void judge(Obligation obligation, LocalDate today) {
        try {
            savepoints.executeWithoutResult(status -> standings.judge(obligation));
        } catch (RuntimeException problem) {
            LOG.error("Case {}: how it stands was not judged today", obligation.caseNumber(), problem);
            database.sql("update stegvis.obligation set judged_on = :today where id = :id")
                    .param("today", today)
                    .param("id", obligation.id())
                    .update();
        }
    }
}
