package org.stegvis.platform.security;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does what every node does at its start in one transaction, while no other node does the same. */
@Component
class OneNodeAtATime {

    private static final long LOCK = 0x57E6_0001L;

    private final TransactionOperations transaction;
    private final JdbcTemplate database;

    OneNodeAtATime(TransactionOperations transaction, JdbcTemplate database) {
        this.transaction = transaction;
        this.database = database;
    }

    void run(Runnable step) {
        transaction.executeWithoutResult(inTransaction -> {
            database.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
            step.run();
        });
    }
}
