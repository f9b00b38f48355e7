package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * One purchase taken through its real models by its officers: each task is done through its form, as the role that it
 * was handed to; jobs are run by the id of their activity.
 */
public final class CaseWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final String number;
    private final String processInstance;

    private CaseWalk(ProcessEngine engine, String number, String processInstance) {
        this.engine = engine;
        this.number = number;
        this.processInstance = processInstance;
    }

    /** Opens a purchase through its start form, as a procurer; the answers given here replace those of {@link #ordinaryStart()}. */
    public static CaseWalk open(ProcessEngine engine, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(ordinaryStart());
        all.putAll(answers);
        return as(engine, "procurer", () -> {
                    String definition = engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey("purchasing-case")
                            .latestVersion()
                            .singleResult()
                            .getId();
                    var instance = engine.getFormService().submitStartForm(definition, typed(all));
                    return new CaseWalk(engine, instance.getBusinessKey(), instance.getId());
                })
                .afterStart();
    }

    /** Goes on with a purchase that was opened elsewhere, such as in a browser. */
    public static CaseWalk of(ProcessEngine engine, String number) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("purchasing-case")
                .singleResult()
                .getId();
        return new CaseWalk(engine, number, instance).afterStart();
    }

    /** The answers with which most tests open a case. */
    public static Map<String, Object> ordinaryStart() {
        return Map.of(
                "title", "Cleaning of schools",
                "buyerOrg", "The example municipality",
                "buyerLevel", "municipality",
                "country", "SE",
                "ruleProfile", "UM_STANDARD",
                "language", "sv",
                "contractStart", "2027-09-01",
                "contractEnd", "2029-08-31");
    }

    public String number() {
        return number;
    }

    /** The id of the root process instance. */
    public String processInstance() {
        return processInstance;
    }

    /** Does the open task with this form, as the first group that it was offered to, and runs what follows at once. */
    public CaseWalk answer(String form, Map<String, Object> answers) {
        Task task = taskWithForm(form);
        as(engine, roleOf(task), () -> {
            engine.getFormService().submitTaskForm(task.getId(), typed(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    /** Reports a turn of this kind that happened on this day, as an officer of the role, and runs what follows at once. */
    public CaseWalk report(String role, String kind, String day) {
        startReport(role, Map.of("caseNumber", number, "turnKind", kind, "happenedOn", day, "turnNote", "A note"));
        runWhatIsReady();
        return this;
    }

    /** The same as the procurer. */
    public CaseWalk report(String kind, String day) {
        return report("procurer", kind, day);
    }

    /** Hands in the form that reports a turn and runs nothing of what follows. */
    public void startReport(String role, Map<String, Object> answers) {
        as(engine, role, () -> {
            String definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("record-turn")
                    .latestVersion()
                    .singleResult()
                    .getId();
            return engine.getFormService().submitStartForm(definition, typed(answers));
        });
    }

    /**
     * Leaves the phase plan and goes straight to another one, with these variables as earlier phases would have left
     * them; for tests that are about what comes after.
     */
    public CaseWalk goStraightTo(Phase phase, Map<String, Object> variables) {
        String plan = instances().stream()
                .filter(instance -> !instance.equals(processInstance))
                .findFirst()
                .orElseThrow();
        Map<String, Object> all = new HashMap<>(engine.getRuntimeService().getVariables(plan));
        all.putAll(variables);
        engine.getRuntimeService().setVariables(processInstance, all);
        engine.getRuntimeService()
                .createProcessInstanceModification(processInstance)
                .cancelAllForActivity("callActivity_plan")
                .startBeforeActivity("callActivity_" + phase.code())
                .execute();
        runWhatIsReady();
        return this;
    }

    /** Tells the application what another area would tell it of the case, and runs what follows at once. */
    public CaseWalk hear(Object news) {
        ((ApplicationEventPublisher)
                        ReflectionTestUtils.getField(engine.getProcessEngineConfiguration(), "applicationContext"))
                .publishEvent(news);
        runWhatIsReady();
        return this;
    }

    /** What the form of the open task shows to an officer of its role when it is opened. */
    public Map<String, Object> opened(String form) {
        Task task = taskWithForm(form);
        return as(engine, roleOf(task), () -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    /** Whether the case waits at this timer. */
    public boolean waitsAt(String timer) {
        return jobs().stream().anyMatch(job -> timer.equals(activityOf(job)));
    }

    /** The facts that the form shows, each as {@code what: value}. */
    public List<String> facts(String form) {
        try {
            List<String> facts = new ArrayList<>();
            JSON.readTree(opened(form).get("facts").toString())
                    .forEach(fact -> facts.add(
                            fact.get("what").asText() + ": " + fact.get("value").asText()));
            return facts;
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Whether the case waits for this message. */
    public boolean awaits(String message) {
        return instances().stream()
                .anyMatch(instance -> engine.getRuntimeService()
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance)
                                .eventName(message)
                                .count()
                        > 0);
    }

    /** The open task with this form. */
    public Task taskWithForm(String form) {
        List<Task> open = openTasks();
        return open.stream()
                .filter(task -> form.equals(formOf(task)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task with the form " + form + " in " + number + "; open are "
                        + open.stream().map(this::formOf).toList() + " " + incidents()));
    }

    /** The forms of all open tasks. */
    public List<String> openForms() {
        return openTasks().stream().map(this::formOf).sorted().toList();
    }

    /** Fires the timer with this id. */
    public CaseWalk fire(String timer) {
        Job job = jobs().stream()
                .filter(candidate -> timer.equals(activityOf(candidate)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + timer + " in " + number));
        engine.getManagementService().executeJob(job.getId());
        runWhatIsReady();
        return this;
    }

    /** When the timer with this id is due. */
    public java.time.Instant dueDateOf(String timer) {
        return jobs().stream()
                .filter(candidate -> timer.equals(activityOf(candidate)))
                .map(job -> job.getDuedate().toInstant())
                .findFirst()
                .orElseThrow();
    }

    /** The end event at which the case ended. */
    public String ended() {
        var instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult();
        assertThat(instance.getEndTime())
                .as("case " + number + " has ended; open: " + openForms() + incidents())
                .isNotNull();
        return instance.getEndActivityId();
    }

    /** The value of a process variable in the phase that is or was last to have it. */
    public Object variable(String name) {
        return engine.getHistoryService().createHistoricVariableInstanceQuery().variableName(name).list().stream()
                .filter(variable -> variable.getRootProcessInstanceId().equals(processInstance))
                .max(Comparator.comparing(variable -> variable.getCreateTime()))
                .map(variable -> variable.getValue())
                .orElse(null);
    }

    /** The tasks, rules, letters and ends that the case has passed, in the order in which they ended. */
    public List<String> passed() {
        HistoryService history = engine.getHistoryService();
        return history
                .createHistoricActivityInstanceQuery()
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> processInstance.equals(activity.getRootProcessInstanceId()))
                .filter(activity -> activity.getActivityId()
                        .matches("(userTask|sendTask|businessRuleTask|serviceTask|end|event)_.*"))
                .sorted(Comparator.comparing(HistoricActivityInstance::getEndTime)
                        .thenComparing(activity -> processInstance.equals(activity.getProcessInstanceId())))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** What the case has passed from the step with this id on. */
    public List<String> passedFrom(String step) {
        List<String> passed = passed();
        return passed.subList(passed.indexOf(step), passed.size());
    }

    /** The incidents of the case, which there should be none of. */
    public List<String> incidents() {
        return jobs().stream()
                .filter(job -> job.getExceptionMessage() != null)
                .map(job -> activityOf(job) + ": " + job.getExceptionMessage())
                .collect(Collectors.toList());
    }

    private CaseWalk afterStart() {
        runWhatIsReady();
        return this;
    }

    /** Runs the jobs that wait for nothing: the steps behind save points. Timers are left alone. */
    public void runWhatIsReady() {
        for (Job job = nextReady(); job != null; job = nextReady()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    private Job nextReady() {
        return jobs().stream()
                .filter(job -> !((org.camunda.bpm.engine.impl.persistence.entity.JobEntity) job)
                        .getType()
                        .equals("timer"))
                .filter(job -> job.getRetries() > 0)
                .findFirst()
                .orElse(null);
    }

    private List<Job> jobs() {
        return instances().stream()
                .flatMap(instance ->
                        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream())
                .toList();
    }

    private List<Task> openTasks() {
        return instances().stream()
                .flatMap(
                        instance -> engine
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceId(instance)
                                .initializeFormKeys()
                                .list()
                                .stream())
                .toList();
    }

    /** The instances of the models of purchasing; those of other areas in the same case have walks of their own. */
    private List<String> instances() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .filter(instance -> isOfPurchasing(instance.getProcessDefinitionId()))
                .map(instance -> instance.getId())
                .toList();
    }

    private boolean isOfPurchasing(String definition) {
        return engine.getRepositoryService()
                .getProcessDefinition(definition)
                .getResourceName()
                .startsWith("purchasing/");
    }

    private String activityOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private String formOf(Task task) {
        return task.getCamundaFormRef() == null
                ? "none"
                : task.getCamundaFormRef().getKey().replaceFirst("_[a-z]{2}$", "");
    }

    private String roleOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(ProcessEngine engine, String role, java.util.function.Supplier<T> work) {
        IdentityService identity = engine.getIdentityService();
        try {
            identity.setAuthentication(TestOfficers.idOf(role), List.of(role));
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>(Variables.createVariables());
        answers.forEach((key, value) -> typed.put(key, value instanceof List<?> list ? json(list) : value));
        return typed;
    }

    private static Object json(List<?> list) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
