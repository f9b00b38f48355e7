package org.stegvis.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stegvis.StegvisTest;

/** The settings of the engine, each by its effect. */
@StegvisTest
class EngineSettingsTest {

    private static final int FUTURE_TIMERS = 20_000;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcTemplate database;

    @Test
    void aPollOfDueTimersReadsTheIndexOfDueDatesHoweverManyAreWaiting() throws SQLException {
        AcquisitionStatement acquisition = new AcquisitionStatement(configuration());
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, suspension_state_,"
                            + " priority_, handler_type_, process_instance_id_) select 'future-' || n, 1, 'timer', true, 3,"
                            + " now() + n * interval '1 minute' + interval '3 days', 1, 0, 'timer-transition', 'none-' || n"
                            + " from generate_series(1, " + FUTURE_TIMERS + ") n");
            statement.execute("analyze act_ru_job");
            String plan = acquisition.plan(connection);
            connection.rollback();
            assertThat(plan).contains("Index Scan using stegvis_idx_job_due on act_ru_job res");
            assertThat(plan).doesNotContain("Seq Scan on act_ru_job res");
        }
    }

    @Test
    void theDatabaseCompilesNoStatements() {
        assertThat(database.queryForObject("show jit", String.class)).isEqualTo("off");
    }

    @Test
    void everyJobHasADueDateSoThatThePollNeedNotAskForThoseWithout() {
        inModel(start -> start.userTask().camundaAsyncBefore().endEvent(), definition -> {
            ProcessInstance instance = engine.getRuntimeService().startProcessInstanceById(definition);
            assertThat(engine.getManagementService()
                            .createJobQuery()
                            .processInstanceId(instance.getId())
                            .singleResult()
                            .getDuedate())
                    .isNotNull();
        });
        assertThat(new AcquisitionStatement(configuration()).text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("duedate_ is null");
        assertThat(database.queryForObject("select count(*) from act_ru_job where duedate_ is null", Long.class))
                .isZero();
    }

    @Test
    void anIdleNodeLooksForJobsAtLeastOnceASecondAndNotWithoutPause() {
        BackoffJobAcquisitionStrategy idle =
                new BackoffJobAcquisitionStrategy(configuration().getJobExecutor());
        for (int round = 0; round < 20; round++) {
            idle.reconfigure(nothingFound());
            assertThat(idle.getWaitTime()).isBetween(100L, 1_000L);
        }
    }

    @Test
    void aNodeThatCollidesWithAnotherStepsBackForASecondAtMost() {
        BackoffJobAcquisitionStrategy colliding =
                new BackoffJobAcquisitionStrategy(configuration().getJobExecutor());
        for (int round = 0; round < 20; round++) {
            JobAcquisitionContext collision = new JobAcquisitionContext();
            collision.submitAcquiredJobs(engine.getName(), collided());
            colliding.reconfigure(collision);
            assertThat(colliding.getWaitTime()).isBetween(1L, 1_500L);
        }
    }

    @Test
    void aJobOfANodeThatDiedIsFreeAfterAMinute() {
        assertThat(configuration().getJobExecutor().getLockTimeInMillis()).isEqualTo(60_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource.connection}",
                "${purchases.find('2026-0001')}",
                "${environment.getProperty('spring.datasource.password')}",
                "${processEngine.identityService}",
                "${applicationContext}"
            })
    void anExpressionReachesNoBeanThatIsNotExported(String expression) {
        inModel(
                start -> start.serviceTask().camundaExpression(expression).endEvent(),
                definition -> assertThatThrownBy(
                                () -> engine.getRuntimeService().startProcessInstanceById(definition))
                        .isInstanceOf(ProcessEngineException.class)
                        .hasMessageContaining("Cannot resolve identifier"));
    }

    @Test
    void anExpressionReachesABeanThatIsExported() {
        inModel(
                start -> start.serviceTask()
                        .camundaExpression("${periods.of('mandateEscalation')}")
                        .endEvent(),
                definition -> assertThat(engine.getRuntimeService()
                                .startProcessInstanceById(definition)
                                .isEnded())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "python", "juel"})
    void noScriptRuns(String language) {
        inModel(
                start -> start.scriptTask()
                        .scriptFormat(language)
                        .scriptText("1 + 1")
                        .endEvent(),
                definition -> assertThatThrownBy(
                                () -> engine.getRuntimeService().startProcessInstanceById(definition))
                        .hasStackTraceContaining("runs no scripts"));
    }

    @Test
    void aTaskBringsNoRowOfAuthorizations() {
        long before = authorizations();
        inModel(
                start -> start.userTask()
                        .camundaCandidateGroups("procurer")
                        .camundaAssignee("somebody")
                        .endEvent(),
                definition -> {
                    engine.getRuntimeService().startProcessInstanceById(definition);
                    assertThat(authorizations()).isEqualTo(before);
                });
    }

    @Test
    void historyIsFull() {
        assertThat(configuration().getHistoryLevel().getName()).isEqualTo("full");
    }

    private void inModel(Consumer<StartEventBuilder> steps, Consumer<String> use) {
        StartEventBuilder start = Bpmn.createExecutableProcess("passing-model")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
        steps.accept(start);
        Deployment deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("passing-model.bpmn", start.done())
                .deploy();
        try {
            use.accept(engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment.getId())
                    .singleResult()
                    .getId());
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true, true, true);
        }
    }

    private JobAcquisitionContext nothingFound() {
        JobAcquisitionContext context = new JobAcquisitionContext();
        context.submitAcquiredJobs(engine.getName(), new AcquiredJobs(3));
        return context;
    }

    private static AcquiredJobs collided() {
        AcquiredJobs jobs = new AcquiredJobs(3);
        jobs.addJobIdBatch(new ArrayList<>(List.of("one")));
        jobs.addJobIdBatch(new ArrayList<>(List.of("two")));
        jobs.removeJobId("one");
        return jobs;
    }

    private long authorizations() {
        return database.queryForObject("select count(*) from act_ru_authorization", Long.class);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
