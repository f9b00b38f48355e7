package org.stegvis.deadline;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.platform.Clock;

/**
 * Turns reminders whose time has come into letters. It asks what is due and not yet written, never what falls on today:
 * after a standstill of days each reminder goes once, in the order of its ladder, and none is left out. Any number of
 * nodes may run it.
 */
@Component
public class DeadlineRound {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRound.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(10);

    /** The lowest unwritten reminder of each open deadline, held until its letter is written. */
    private static final String CLAIM = """
            with due as (
                select rung.id
                from stegvis.deadline_rung rung join stegvis.deadline on deadline.id = rung.deadline
                where deadline.settled_at is null and rung.written_at is null and rung.try_at <= :now
                    and not exists (select 1 from stegvis.deadline_rung lower
                        where lower.deadline = rung.deadline and lower.written_at is null
                            and (lower.due_at, lower.position) < (rung.due_at, rung.position))
                order by rung.due_at, rung.position limit 20
                for update of deadline, rung skip locked)
            update stegvis.deadline_rung claimed set written_at = :now
            from due, stegvis.deadline
            where claimed.id = due.id and deadline.id = claimed.deadline
            returning claimed.id as rung, claimed.recipient, claimed.letter,
                deadline.id, deadline.case_number, deadline.kind, deadline.task, deadline.role, deadline.due_at,
                deadline.moves, deadline.area, deadline.subject""";

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final TransactionTemplate savepoints;
    private final ObjectProvider<CasesWithDeadlines> cases;
    private final ObjectProvider<AreaWithDeadlines> areas;
    private final Clock clock;

    DeadlineRound(
            JdbcClient database,
            TransactionTemplate transactions,
            ObjectProvider<CasesWithDeadlines> cases,
            ObjectProvider<AreaWithDeadlines> areas,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.savepoints = new TransactionTemplate(transactions.getTransactionManager(), transactions);
        this.savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.cases = cases;
        this.areas = areas;
        this.clock = clock;
    }

    /** Writes every reminder that is due now; returns how many were. */
    public int writeDue() {
        int written = 0;
        Integer claimed;
        do {
            claimed = transactions.execute(status -> claimAndWrite());
            written += claimed;
        } while (claimed > 0);
        return written;
    }

    /** Few at a time, and without waiting for locks: an officer at work on the same case comes first. */
    private int claimAndWrite() {
        database.sql("set local lock_timeout = '500ms'").update();
        Instant now = clock.now();
        List<Reminder> due = database.sql(CLAIM)
                .param("now", Timestamp.from(now))
                .query(Reminder::read)
                .list();
        due.forEach(reminder -> write(reminder, now));
        return due.size();
    }

    private void write(Reminder reminder, Instant now) {
        try {
            savepoints.executeWithoutResult(status -> remind(reminder));
        } catch (RuntimeException problem) {
            LOG.error(
                    "Case {}: the reminder {} was not written and is tried again in ten minutes",
                    reminder.deadline().caseNumber(),
                    reminder.id(),
                    problem);
            database.sql("update stegvis.deadline_rung set written_at = null, try_at = :later where id = :id")
                    .param("later", Timestamp.from(now.plus(PAUSE_AFTER_FAILURE)))
                    .param("id", reminder.id())
                    .update();
        }
    }

    /** Whoever entered the deadline writes. */
    private void remind(Reminder reminder) {
        Deadline deadline = reminder.deadline();
        if (deadline.isOfCase()) {
            cases.stream()
                    .filter(area -> area.calendar(deadline.caseNumber()).isPresent())
                    .findFirst()
                    .orElseThrow()
                    .remind(reminder);
        } else {
            areas.stream()
                    .filter(area -> area.area().equals(deadline.area()))
                    .findFirst()
                    .orElseThrow()
                    .remind(reminder);
        }
    }
}
