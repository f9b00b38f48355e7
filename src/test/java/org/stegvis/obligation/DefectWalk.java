package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.purchasing.TestOfficers;

/** One defect taken through its model by its officers: each task through its form, as the role that it was handed to. */
final class DefectWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final Defect defect;
    private final String instance;

    private DefectWalk(ProcessEngine engine, Defect defect, String instance) {
        this.engine = engine;
        this.defect = defect;
        this.instance = instance;
    }

    /** Goes on with a defect that was opened. */
    static DefectWalk of(ProcessEngine engine, Defect defect) {
        DefectWalk walk = new DefectWalk(
                engine,
                defect,
                engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("defect")
                        .variableValueEquals("defect", defect.id().toString())
                        .singleResult()
                        .getId());
        walk.runWhatIsReady();
        return walk;
    }

    UUID id() {
        return defect.id();
    }

    /** Answers the open task as the invented officer of its role. */
    DefectWalk answer(String form, Map<String, Object> answers) {
        return answerAs(TestOfficers.idOf(roleOf(task())), form, answers);
    }

    /** Answers the open task as this officer, in the role to which the task was handed. */
    DefectWalk answerAs(String officer, String form, Map<String, Object> answers) {
        Task open = task();
        assertThat(formOf(open)).isEqualTo(form);
        as(officer, roleOf(open), () -> {
            engine.getFormService().submitTaskForm(open.getId(), new HashMap<>(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    /** What she reads in Swedish whose answers are refused; the task stays open. */
    String refusal(String officer, String form, Map<String, Object> answers) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            String said = catchThrowableOfType(FormRefused.class, () -> answerAs(officer, form, answers))
                    .getMessage();
            assertThat(openForm()).contains(form);
            return said;
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Runs what has become ready, such as after an answer of the supplier. */
    DefectWalk goOn() {
        runWhatIsReady();
        return this;
    }

    /** The obligation ends. */
    DefectWalk obligationCloses() {
        engine.getRuntimeService()
                .createMessageCorrelation("obligation.closed")
                .processInstanceId(instance)
                .correlateAll();
        runWhatIsReady();
        return this;
    }

    DefectWalk fire(String timer) {
        engine.getManagementService().executeJob(timer(timer).getId());
        runWhatIsReady();
        return this;
    }

    java.time.Instant dueDateOf(String timer) {
        return timer(timer).getDuedate().toInstant();
    }

    /** What the form of the open task shows, in Swedish. */
    Map<String, Object> opened() {
        Task open = task();
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return as(
                    TestOfficers.idOf(roleOf(open)),
                    roleOf(open),
                    () -> engine.getFormService().getTaskFormVariables(open.getId()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** The facts that the open task shows, each as {@code what: value}. */
    List<String> facts() {
        return rows("facts", "what", "value");
    }

    /** The sanctions that the open task offers. */
    List<String> offered() {
        return rows("sanctions_offered", "value", "value").stream()
                .map(row -> row.replaceFirst(":.*", ""))
                .toList();
    }

    Optional<String> openForm() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .initializeFormKeys()
                .list()
                .stream()
                .map(DefectWalk::formOf)
                .findFirst();
    }

    Object variable(String name) {
        return engine.getRuntimeService().getVariable(instance, name);
    }

    /** The tasks, rules, letters and ends that were passed, in order. */
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
                .filter(activity -> activity.getActivityId()
                        .matches("(userTask|sendTask|businessRuleTask|serviceTask|end|event)_.*"))
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The end at which the handling of the defect ended. */
    String ended() {
        var ended = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        assertThat(ended.getEndTime())
                .as("ended; open is " + openForm() + ", went wrong: " + incidents())
                .isNotNull();
        return ended.getEndActivityId();
    }

    private List<String> incidents() {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                .map(Job::getExceptionMessage)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private Task task() {
        Task open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .initializeFormKeys()
                .singleResult();
        assertThat(open).as("an open task; went wrong: " + incidents()).isNotNull();
        return open;
    }

    private Job timer(String id) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + id));
    }

    private void runWhatIsReady() {
        for (Optional<Job> job = ready(); job.isPresent(); job = ready()) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    private Optional<Job> ready() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .withRetriesLeft()
                .list()
                .stream()
                .min(Comparator.comparing(Job::getId));
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

    private String roleOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String formOf(Task task) {
        return task.getCamundaFormRef().getKey().replaceFirst("_[a-z]{2}$", "");
    }

    private <T> T as(String officer, String role, Supplier<T> work) {
        try {
            engine.getIdentityService().setAuthentication(officer, List.of(role));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
