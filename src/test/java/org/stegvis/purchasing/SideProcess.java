package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stegvis.party.Officer;
import org.stegvis.platform.form.FormRefused;

/** A process that one officer starts beside a case, to do a single thing to it, and that asks its questions of her. */
final class SideProcess {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final Officer officer;
    private final String instance;

    private SideProcess(ProcessEngine engine, Officer officer, String instance) {
        this.engine = engine;
        this.officer = officer;
        this.instance = instance;
    }

    /** Starts the process for this case through its form, as this officer. */
    static SideProcess start(ProcessEngine engine, Officer officer, String process, String caseNumber) {
        String instance = as(
                engine,
                officer,
                () -> engine.getFormService()
                        .submitStartForm(
                                engine.getRepositoryService()
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey(process)
                                        .latestVersion()
                                        .singleResult()
                                        .getId(),
                                Map.of("caseNumber", caseNumber))
                        .getId());
        SideProcess started = new SideProcess(engine, officer, instance);
        started.runWhatIsReady();
        return started;
    }

    /** What an officer reads in Swedish whose start of the process is refused. */
    static String refusalOfStart(ProcessEngine engine, Officer officer, String process, String caseNumber) {
        return refusal(() -> start(engine, officer, process, caseNumber));
    }

    /** Answers the open task through its form and runs what follows at once. */
    SideProcess answer(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>(Variables.createVariables());
        answers.forEach((key, value) -> typed.put(key, value instanceof List<?> list ? json(list) : value));
        String open = task().getId();
        as(engine, officer, () -> {
            engine.getFormService().submitTaskForm(open, typed);
            return null;
        });
        runWhatIsReady();
        return this;
    }

    /** What she reads in Swedish whose answers are refused. */
    String refusal(Map<String, Object> answers) {
        return refusal(() -> answer(answers));
    }

    /** What the open task shows, in Swedish. */
    Map<String, Object> opened() {
        return inSwedish(() -> as(engine, officer, () -> engine.getFormService().getTaskFormVariables(task().getId())));
    }

    /** The values and labels of choices that the open task offers, each as {@code value: label}. */
    List<String> offered(String choices) {
        return rows(choices, "value", "label");
    }

    /** The facts that the open task shows, each as {@code what: value}. */
    List<String> facts() {
        return rows("facts", "what", "value");
    }

    Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    /** The variables of the process and what they hold. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(variable -> variables.put(variable.getName(), variable.getValue()));
        return variables;
    }

    /** Whether the open task lets this officer complete it; without an answer it goes no further than that. */
    boolean mayComplete(Officer other) {
        String open = task().getId();
        Throwable refused = catchThrowable(() -> as(engine, other, () -> {
            engine.getFormService().submitTaskForm(open, Map.of());
            return null;
        }));
        return refused instanceof FormRefused;
    }

    /** She gives the open task back. */
    void giveBack() {
        String open = task().getId();
        as(engine, officer, () -> {
            engine.getTaskService().claim(open, null);
            return null;
        });
    }

    /** Fires the timer that waits. */
    void fireTimer() {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .singleResult()
                        .getId());
        runWhatIsReady();
    }

    /** The tasks and ends that were passed, in order. */
    List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.matches("(userTask|end)_.*"))
                .toList();
    }

    private void runWhatIsReady() {
        for (Job job = nextReady(); job != null; job = nextReady()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    private Job nextReady() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .withRetriesLeft()
                .list()
                .stream()
                .min(Comparator.comparing(Job::getId))
                .orElse(null);
    }

    private List<String> rows(String name, String first, String second) {
        try {
            List<String> rows = new ArrayList<>();
            JSON.readTree(opened().get(name).toString())
                    .forEach(row -> rows.add(
                            row.get(first).asText() + ": " + row.get(second).asText()));
            return rows;
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String refusal(Runnable step) {
        return inSwedish(
                () -> catchThrowableOfType(FormRefused.class, step::run).getMessage());
    }

    private static <T> T inSwedish(Supplier<T> step) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return step.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static <T> T as(ProcessEngine engine, Officer officer, Supplier<T> work) {
        try {
            engine.getIdentityService().setAuthentication(officer.userId(), List.copyOf(officer.roles()));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static Object json(List<?> list) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
