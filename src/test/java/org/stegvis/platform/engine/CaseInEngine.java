package org.stegvis.platform.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a test sees of one case in the engine, and makes happen there: its tasks, its jobs and the way that it took. */
public final class CaseInEngine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STEPS = "(userTask|sendTask|businessRuleTask|serviceTask|callActivity|end|event)_.*";

    private final ProcessEngine engine;
    private final String number;
    private final Optional<String> process;

    /** All processes of a case. */
    public CaseInEngine(ProcessEngine engine, String number) {
        this(engine, number, Optional.empty());
    }

    private CaseInEngine(ProcessEngine engine, String number, Optional<String> process) {
        this.engine = engine;
        this.number = number;
        this.process = process;
    }

    /** Of all processes of a case only those of this key. */
    public static CaseInEngine only(String process, ProcessEngine engine, String number) {
        return new CaseInEngine(engine, number, Optional.of(process));
    }

    /** Answers as a form sends them: lists as JSON. */
    public static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>(Variables.createVariables());
        answers.forEach((key, value) -> typed.put(key, value instanceof List<?> list ? json(list) : value));
        return typed;
    }

    /** The form of a task, without its language. */
    public static String formOf(Task task) {
        return task.getCamundaFormRef().getKey().replaceFirst("_[a-z]{2}$", "");
    }

    /** Does something as this officer in this role. */
    public static <T> T as(ProcessEngine engine, String user, String role, Supplier<T> work) {
        try {
            engine.getIdentityService().setAuthentication(user, List.of(role));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The newest definition of a process. */
    public static String definition(ProcessEngine engine, String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The role to which a task was offered. */
    public String roleOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The tasks of all processes of the case that are open. */
    public List<Task> tasks() {
        return running().stream()
                .flatMap(instance -> engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .initializeFormKeys()
                        .list()
                        .stream())
                .toList();
    }

    /** The open task with this form. */
    public Task task(String form) {
        return tasks().stream()
                .filter(task -> formOf(task).equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + "; " + state()));
    }

    public List<String> openForms() {
        return tasks().stream().map(CaseInEngine::formOf).sorted().toList();
    }

    /** What the form of the task is filled with when this officer opens it in Swedish. */
    public Map<String, Object> opened(Task task, String user) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return as(engine, user, roleOf(task), () -> engine.getFormService().getTaskFormVariables(task.getId()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** What the form of the task shows this officer in Swedish, each fact as {@code what: value}. */
    public List<String> facts(Task task, String user) {
        try {
            List<String> facts = new ArrayList<>();
            JSON.readTree(opened(task, user).get("facts").toString())
                    .forEach(fact -> facts.add(
                            fact.get("what").asText() + ": " + fact.get("value").asText()));
            return facts;
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Runs all jobs but timers, until none is left. */
    public void runWhatIsReady() {
        for (Optional<Job> job = ready(); job.isPresent(); job = ready()) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    /** Fires the timer at this element, and runs what follows. */
    public void fire(String timer) {
        engine.getManagementService().executeJob(timer(timer).getId());
        runWhatIsReady();
    }

    public Instant dueDateOf(String timer) {
        return timer(timer).getDuedate().toInstant();
    }

    /** The timer at this element. */
    public Job timer(String id) {
        return jobs().stream()
                .filter(this::isTimer)
                .filter(job -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + id + "; " + state()));
    }

    /** The jobs of all processes of the case. */
    public List<Job> jobs() {
        return running().stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    /** What went wrong in jobs. */
    public List<String> incidents() {
        return jobs().stream()
                .map(Job::getExceptionMessage)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether some process of the case waits here. */
    public boolean waitsAt(String event) {
        return running().stream()
                .anyMatch(instance -> engine.getRuntimeService()
                        .getActiveActivityIds(instance.getId())
                        .contains(event));
    }

    /** The processes that have not ended. */
    public List<ProcessInstance> running() {
        ProcessInstanceQuery query =
                engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number);
        process.ifPresent(query::processDefinitionKey);
        return query.list();
    }

    /** All processes of this key that the case has had, the oldest first. */
    public List<HistoricProcessInstance> instances(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    /** The steps that the processes of this key have passed, in order; what was cancelled is left out. */
    public List<String> passed(String process) {
        return instances(process).stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .filter(activity -> activity.getActivityId().matches(STEPS))
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The ends of all processes of this key, in the order in which they ended. */
    public List<String> ended(String process) {
        return instances(process).stream()
                .filter(instance -> instance.getEndTime() != null)
                .sorted(Comparator.comparing(HistoricProcessInstance::getEndTime))
                .map(HistoricProcessInstance::getEndActivityId)
                .toList();
    }

    private Optional<Job> ready() {
        return jobs().stream()
                .filter(job -> !isTimer(job) && job.getRetries() > 0)
                .min(Comparator.comparing(Job::getCreateTime).thenComparing(Job::getId));
    }

    private boolean isTimer(Job job) {
        return engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .timers()
                        .count()
                > 0;
    }

    private String state() {
        return "open are " + openForms() + ", went wrong: " + incidents();
    }

    private static Object json(List<?> list) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
