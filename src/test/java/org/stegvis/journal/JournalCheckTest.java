package org.stegvis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.TestPostgres;

/** Somebody with all rights edits the tables by hand, past the triggers: the check finds it. */
@StegvisTest
class JournalCheckTest {

    private static final int LINES = 20;
    private static final int EDITS = 1000;

    @Autowired
    Journal journal;

    @Autowired
    JournalCheck check;

    @Autowired
    JdbcClient database;

    private final String caseNumber = "C-" + UUID.randomUUID();
    private SingleConnectionDataSource superuser;
    private JournalCheck checkOfSuperuser;
    private TransactionTemplate undone;
    private JdbcClient tables;

    @BeforeEach
    void aChain() throws java.sql.SQLException {
        for (int line = 1; line <= LINES; line++) {
            journal.write(new JournalLine(
                    caseNumber, "officer" + line % 3, "test", "subject" + line, Map.of("line", "é" + line)));
        }
        String name =
                database.sql("select current_database()").query(String.class).single();
        superuser =
                new SingleConnectionDataSource(TestPostgres.asSuperuser(name).getConnection(), true);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(superuser);
        undone = new TransactionTemplate(transactions);
        tables = JdbcClient.create(superuser);
        checkOfSuperuser = new JournalCheck(tables, transactions);
    }

    @AfterEach
    void nobodyHasAllRightsAnyMore() {
        superuser.destroy();
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(check.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void aThousandRandomEditsAreAllFound() {
        RandomEdit edits = new RandomEdit(tables, caseNumber, LINES);
        List<String> overlooked = new ArrayList<>();
        List<String> misplaced = new ArrayList<>();
        for (int round = 0; round < EDITS; round++) {
            undone.executeWithoutResult(status -> {
                tables.sql("set local session_replication_role = replica").update();
                RandomEdit.Made made = edits.next();
                var found = checkOfSuperuser.ofCase(caseNumber);
                if (found.isEmpty()) {
                    overlooked.add(made.what());
                } else if (found.get().number() != made.line()) {
                    misplaced.add(made + " was found as " + found.get());
                }
                status.setRollbackOnly();
            });
        }
        assertThat(overlooked).isEmpty();
        assertThat(misplaced).isEmpty();
        assertThat(edits.kinds()).as("each kind of edit was made").hasSize(RandomEdit.KINDS);
        assertThat(check.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void theCheckOfAllNamesTheBrokenChainsAndCountsTheRest() {
        undone.executeWithoutResult(status -> {
            tables.sql("set local session_replication_role = replica").update();
            tables.sql("delete from stegvis.journal where case_number = :case")
                    .param("case", caseNumber)
                    .update();
            List<JournalCheck.Broken> broken = new ArrayList<>();

            JournalCheck.Sum sum = checkOfSuperuser.ofAll(broken::add);

            assertThat(broken).containsExactly(new JournalCheck.Broken(caseNumber, 1, JournalCheck.Flaw.END_LOST));
            assertThat(sum.broken()).isEqualTo(1);
            assertThat(sum.cases())
                    .isEqualTo(tables.sql("select count(*) from stegvis.journal_head")
                            .query(Long.class)
                            .single());
            status.setRollbackOnly();
        });
    }

    @Test
    void aChainOfManyPagesIsFollowedToItsEnd() {
        undone.executeWithoutResult(status -> {
            tables.sql("""
                            insert into stegvis.journal (case_number, written_at, actor, kind, subject, details)
                            select :case, now(), 'someone', 'test', line::text, '{}' from generate_series(1, 2500) line""").param("case", caseNumber).update();
            assertThat(checkOfSuperuser.ofCase(caseNumber)).isEmpty();

            tables.sql("set local session_replication_role = replica").update();
            tables.sql("update stegvis.journal set actor = 'other' where case_number = :case and number = 2400")
                    .param("case", caseNumber)
                    .update();

            assertThat(checkOfSuperuser.ofCase(caseNumber))
                    .contains(new JournalCheck.Broken(caseNumber, 2400, JournalCheck.Flaw.CHANGED));
            status.setRollbackOnly();
        });
    }
}
