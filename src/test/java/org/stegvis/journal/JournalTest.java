package org.stegvis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.DatabaseRoles;
import org.stegvis.StegvisTest;
import org.stegvis.TestPostgres;

@StegvisTest
class JournalTest {

    private static final int WRITERS = 8;
    private static final int LINES_EACH = 25;

    @Autowired
    Journal journal;

    @Autowired
    JournalCheck check;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private final String caseNumber = "J-" + UUID.randomUUID();

    @Test
    void theLinesOfACaseAreNumberedAndEachHoldsTheHashOfTheLineBefore() {
        write("one", Map.of());
        write("two", Map.of("z", "last", "a", "first", "å", "\"quoted\" \\ €"));
        write("three", Map.of());

        List<ChainedLine> lines = journal.ofCase(caseNumber);

        assertThat(lines).extracting(ChainedLine::number).containsExactly(1L, 2L, 3L);
        assertThat(lines.get(0).previousHash()).isEqualTo(ChainedLine.NOTHING_BEFORE);
        assertThat(lines.get(1).previousHash()).isEqualTo(lines.get(0).hash());
        assertThat(lines.get(2).previousHash()).isEqualTo(lines.get(1).hash());
        assertThat(lines).allSatisfy(line -> assertThat(line.hash()).isEqualTo(line.expectedHash()));
        assertThat(lines.get(1).details())
                .isEqualTo("{\"a\":\"first\",\"z\":\"last\",\"å\":\"\\\"quoted\\\" \\\\ €\"}");
    }

    @Test
    void theChainOfACaseKnowsNothingOfOtherCases() {
        write("one", Map.of());
        journal.write(new JournalLine(caseNumber + "-other", "someone", "test", "one", Map.of()));

        assertThat(journal.ofCase(caseNumber + "-other").get(0).number()).isEqualTo(1);
    }

    @Test
    void aLineWhoseTransactionIsRolledBackLeavesNoGap() {
        write("one", Map.of());
        transactions.executeWithoutResult(status -> {
            write("never", Map.of());
            status.setRollbackOnly();
        });
        write("two", Map.of());

        assertThat(journal.ofCase(caseNumber)).extracting(ChainedLine::subject).containsExactly("one", "two");
        assertThat(check.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void manyWhoWriteToOneCaseAtOnceMakeOneChain() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(WRITERS);
        IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() -> {
                    IntStream.range(0, LINES_EACH).forEach(line -> write(writer + "/" + line, Map.of()));
                    done.countDown();
                }))
                .forEach(Thread::start);

        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(journal.ofCase(caseNumber))
                .extracting(ChainedLine::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * LINES_EACH).boxed().toList());
        assertThat(check.ofCase(caseNumber)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stegvis.journal set actor = 'nobody'",
                "delete from stegvis.journal",
                "truncate stegvis.journal",
                "update stegvis.journal_head set length = 0",
                "delete from stegvis.journal_head",
                "truncate stegvis.journal_head",
                "insert into stegvis.journal_head values ('x', 1, 'x')",
                "alter table stegvis.journal disable trigger all",
                "alter table stegvis.journal add column more text",
                "drop trigger journal_stays on stegvis.journal",
                "drop table stegvis.journal",
                "drop schema stegvis cascade",
                "create or replace function stegvis.journal_refuse() returns trigger language sql as 'select null'",
                "create trigger mine before insert on stegvis.journal execute function stegvis.journal_refuse()",
                "set session_replication_role = replica",
                "set role stegvis_owner"
            })
    void theApplicationCanOnlyAddToTheJournal(String attempt) {
        write("one", Map.of());

        assertThatThrownBy(() -> database.sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|does not exist).*");
        assertThat(check.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void numberAndHashesAreTheDatabasesOwn() {
        database.sql("""
                        insert into stegvis.journal
                            (case_number, number, written_at, actor, kind, subject, details, previous_hash, hash)
                        values (:case, 77, now(), 'someone', 'test', 'own', '{}', 'mine', 'mine')""").param("case", caseNumber).update();

        assertThat(journal.ofCase(caseNumber)).extracting(ChainedLine::number).containsExactly(1L);
        assertThat(check.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void evenWhoeverMayDoAnythingIsRefusedAsLongAsTheTriggersStand() {
        write("one", Map.of());
        String name =
                database.sql("select current_database()").query(String.class).single();
        JdbcClient superuser = JdbcClient.create(TestPostgres.asSuperuser(name));

        for (String attempt : List.of(
                "update stegvis.journal set actor = 'nobody'",
                "delete from stegvis.journal",
                "truncate stegvis.journal",
                "update stegvis.journal_head set length = 0",
                "delete from stegvis.journal_head")) {
            assertThatThrownBy(() -> superuser.sql(attempt).update())
                    .rootCause()
                    .hasMessageContaining("The journal is only ever added to");
        }
    }

    @Test
    void anInstallationWithOneRoleHasAJournalThatRefusesToo() {
        DriverManagerDataSource oneRole = new DriverManagerDataSource(
                TestPostgres.freshDatabase(caseNumber), DatabaseRoles.OWNER, DatabaseRoles.PASSWORD);
        Flyway.configure()
                .dataSource(oneRole)
                .defaultSchema("stegvis")
                .placeholders(Map.of("application", DatabaseRoles.OWNER))
                .load()
                .migrate();
        JdbcClient tables = JdbcClient.create(oneRole);
        tables.sql("""
                        insert into stegvis.journal (case_number, written_at, actor, kind, subject, details)
                        values ('1', now(), 'someone', 'test', '', '{}')""").update();

        assertThat(tables.sql("select * from stegvis.journal")
                        .query(ChainedLine::read)
                        .list())
                .singleElement()
                .satisfies(line -> assertThat(line.hash()).isEqualTo(line.expectedHash()));
        assertThatThrownBy(() -> tables.sql("delete from stegvis.journal").update())
                .rootCause()
                .hasMessageContaining("The journal is only ever added to");
    }

    private void write(String subject, Map<String, String> details) {
        journal.write(new JournalLine(caseNumber, "someone", "test", subject, details));
    }
}
