package org.stegvis.platform.engine;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.form.FormServices;

/**
 * The engine settings that Stegvis rests on. Each was measured or guards against a known fault; the reasons stand in
 * {@code docs/adr/0001-engine-settings.md}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final String GROUP_IDS = "[a-z][a-z0-9-]*";
    private static final String USER_IDS = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final StegvisSettings settings;
    private final ListableBeanFactory beans;
    private final JdbcTemplate database;
    private final ObjectProvider<BpmnParseListener> parseListeners;
    private final ObjectProvider<HistoryWatch> historyWatches;
    private final ObjectProvider<SessionFactory> sessions;
    private final ObjectProvider<CommandChecker> checkers;
    private final ResourceAuthorizationProvider authorizationRows;
    private final FormServices services;

    EngineSettings(
            StegvisSettings settings,
            ListableBeanFactory beans,
            JdbcTemplate database,
            ObjectProvider<BpmnParseListener> parseListeners,
            ObjectProvider<HistoryWatch> historyWatches,
            ObjectProvider<SessionFactory> sessions,
            ObjectProvider<CommandChecker> checkers,
            ResourceAuthorizationProvider authorizationRows,
            FormServices services) {
        this.settings = settings;
        this.beans = beans;
        this.database = database;
        this.parseListeners = parseListeners;
        this.historyWatches = historyWatches;
        this.sessions = sessions;
        this.checkers = checkers;
        this.authorizationRows = authorizationRows;
        this.services = services;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ExportedBeans exported = new ExportedBeans(beans);
        engine.setBeans(exported);
        engine.setExpressionManager(new GuardedExpressions(exported));
        engine.setCustomPostBPMNParseListeners(
                new ArrayList<>(parseListeners.orderedStream().toList()));
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(HistoryWatch.asHandler(historyWatches))));
        engine.setDmnHistoryEventProducer(new DecisionsOfProcesses());
        engine.setCustomSessionFactories(
                new ArrayList<>(sessions.orderedStream().toList()));
        engine.setCommandContextFactory(new CommandLog(engine));
        engine.setFormService(services.forms());
        engine.setTaskService(services.tasks());
        engine.setFilterService(new GuardedFilterService());
        engine.setCommandCheckers(new ArrayList<>(checkers.orderedStream().toList()));
        engine.setResourceAuthorizationProvider(authorizationRows);
        engine.setGroupResourceWhitelistPattern(GROUP_IDS);
        engine.setUserResourceWhitelistPattern(USER_IDS);
        engine.setStandaloneTasksEnabled(false);

        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setHistoryCleanupBatchWindowStartTime(
                HOUR.format(settings.cleanup().from()));
        engine.setHistoryCleanupBatchWindowEndTime(
                HOUR.format(settings.cleanup().to()));

        engine.setEnsureJobDueDateNotNull(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);

        engine.setEnforceSpecificVariablePermission(true);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setInvocationsPerBatchJob(50);
        engine.setEnableScriptEngineLoadExternalResources(false);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setScriptEngineResolver(new NoScripts());
        pace(engine.getJobExecutor());
    }

    /**
     * How often a node looks for due jobs, and how long it may keep one. The shortest wait must not exceed the longest:
     * the engine would then not wait at all and ask the database without pause.
     */
    private static void pace(JobExecutor jobs) {
        jobs.setWaitTimeInMillis(250);
        jobs.setMaxWait(1_000);
        jobs.setBackoffTimeInMillis(25);
        jobs.setMaxBackoff(1_000);
        jobs.setLockTimeInMillis(60_000);
    }

    /** The engine's own schema has no index for the poll of due timers: without it a poll reads every future timer. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        database.execute("create index if not exists stegvis_idx_job_due on act_ru_job (duedate_)");
    }
}
