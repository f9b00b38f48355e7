package org.stegvis.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.TestClock;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.OrdinaryAnswers;
import org.stegvis.purchasing.TestOfficers;

/** How long the history of a case is kept: for long from its start, and for the retention once it is closed. */
@StegvisTest
class RetentionTest {

    private static final LocalDate OPENED = LocalDate.of(2027, 1, 11);
    private static final LocalDate CLOSED = LocalDate.of(2027, 3, 20);

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    @Autowired
    StegvisSettings settings;

    @BeforeEach
    void officersAreKnown(@Autowired Officers officers) {
        TestOfficers.register(officers);
    }

    @Test
    void anOpenCaseIsKeptForTwentyYearsFromItsStart() {
        clock.isOn(OPENED);
        CaseWalk walk = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()));

        assertThat(removalDays(walk)).containsOnlyKeys(OPENED.plusDays(7300).toString());
    }

    @Test
    void theHistoryOfAClosedCaseIsKeptForTheRetentionCountedFromTheClosing() {
        clock.isOn(OPENED);
        CaseWalk walk = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()))
                .answer("answer-readiness", OrdinaryAnswers.readiness("no", "yes", "yes", "yes"));
        clock.isOn(CLOSED);
        walk.answer("decide-mandate", Map.of("mandate", "refused", "mandateReason", "Not now"));
        assertThat(walk.ended()).isEqualTo("end_mandateRefused");
        assertThat(removalDays(walk)).containsKey(OPENED.plusDays(7300).toString());

        runBatches();

        assertThat(settings.retention()).isEqualTo(Period.ofDays(180));
        assertThat(removalDays(walk)).containsOnlyKeys(CLOSED.plusDays(180).toString());
        assertThat(tablesOf(walk))
                .contains("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_detail")
                .contains("act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out");
        assertThat(database.queryForObject(
                        "select count(*) from act_hi_procinst where root_proc_inst_id_ = ?",
                        Long.class,
                        walk.processInstance()))
                .as("the case and its phase")
                .isEqualTo(2);
    }

    @Test
    void whatIsPastItsTimeIsRemovedAtNight() {
        engine.getHistoryService().cleanUpHistoryAsync(false);
        List<Job> nights = engine.getHistoryService().findHistoryCleanupJobs();
        assertThat(nights).isNotEmpty();
        assertThat(nights)
                .allSatisfy(job -> assertThat(
                                Instant.ofEpochMilli(job.getDuedate().getTime())
                                        .atZone(ZoneId.systemDefault())
                                        .toLocalTime())
                        .isBetween(settings.cleanup().from(), settings.cleanup().to()));
    }

    /** The days on which the history of the case may be removed, with the tables in which they stand. */
    private Map<String, Set<String>> removalDays(CaseWalk walk) {
        Map<String, Set<String>> tablesByDay = new TreeMap<>();
        for (String table : historyTables()) {
            database.query(
                    "select removal_time_ from " + table + " where root_proc_inst_id_ = ?",
                    row -> {
                        Timestamp time = row.getTimestamp(1);
                        String day = time == null
                                ? "never"
                                : LocalDate.ofInstant(time.toInstant(), settings.zone())
                                        .toString();
                        tablesByDay.computeIfAbsent(day, key -> new TreeSet<>()).add(table);
                    },
                    walk.processInstance());
        }
        return tablesByDay;
    }

    private List<String> tablesOf(CaseWalk walk) {
        return historyTables().stream()
                .filter(table -> database.queryForObject(
                                "select count(*) from " + table + " where root_proc_inst_id_ = ?",
                                Long.class,
                                walk.processInstance())
                        > 0)
                .toList();
    }

    private List<String> historyTables() {
        return database.queryForList("""
                select table_name from information_schema.columns where table_schema = 'public'
                and column_name in ('root_proc_inst_id_', 'removal_time_') and table_name like 'act_hi_%'
                group by table_name having count(*) = 2 order by table_name""", String.class);
    }

    /** Runs all batches by hand, as the job executor would. */
    private void runBatches() {
        ManagementService management = engine.getManagementService();
        for (Batch batch : management.createBatchQuery().list()) {
            for (String definition : List.of(
                    batch.getSeedJobDefinitionId(),
                    batch.getBatchJobDefinitionId(),
                    batch.getMonitorJobDefinitionId())) {
                management
                        .createJobQuery()
                        .jobDefinitionId(definition)
                        .list()
                        .forEach(job -> management.executeJob(job.getId()));
            }
        }
    }
}
