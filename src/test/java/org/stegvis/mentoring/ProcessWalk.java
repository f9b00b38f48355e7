package org.stegvis.mentoring;

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
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.i18n.LocaleContextHolder;

/** The processes of one key in one edition, taken on by their jobs, timers and forms. */
final class ProcessWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final String edition;
    private final String key;

    ProcessWalk(ProcessEngine engine, String edition, String key) {
        this.engine = engine;
        this.edition = edition;
        this.key = key;
    }

    void runWhatIsReady() {
        for (Optional<Job> job = ready(); job.isPresent(); job = ready()) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    void fire(String timer) {
        engine.getManagementService().executeJob(timer(timer).getId());
        runWhatIsReady();
    }

    Instant dueDateOf(String timer) {
        return timer(timer).getDuedate().toInstant();
    }

    void answer(String form, String role, Map<String, Object> answers) {
        Task task = task(form);
        as(role, () -> {
            engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(answers));
            return null;
        });
        runWhatIsReady();
    }

    /** What the form of the open task shows in Swedish, each fact as {@code what: value}. */
    List<String> facts(String form, String role) {
        Task task = task(form);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            Map<String, Object> opened = as(role, () -> engine.getFormService().getTaskFormVariables(task.getId()));
            List<String> facts = new ArrayList<>();
            JSON.readTree(opened.get("facts").toString())
                    .forEach(fact -> facts.add(
                            fact.get("what").asText() + ": " + fact.get("value").asText()));
            return facts;
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** The steps that were passed, in order; what was cancelled is left out. */
    List<String> passed() {
        return instances().stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .filter(activity -> activity.getActivityId()
                        .matches("(userTask|sendTask|businessRuleTask|serviceTask|end|event)_.*"))
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    List<String> ended() {
        return instances().stream()
                .filter(instance -> instance.getEndTime() != null)
                .map(HistoricProcessInstance::getEndActivityId)
                .toList();
    }

    private List<HistoricProcessInstance> instances() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(edition)
                .processDefinitionKey(key)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    private Optional<Job> ready() {
        return all().stream()
                .filter(job -> !isTimer(job) && job.getRetries() > 0)
                .min(Comparator.comparing(Job::getCreateTime).thenComparing(Job::getId));
    }

    private Job timer(String id) {
        return all().stream()
                .filter(this::isTimer)
                .filter(job -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + id + "; went wrong: " + incidents()));
    }

    private List<String> incidents() {
        return all().stream()
                .map(Job::getExceptionMessage)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isTimer(Job job) {
        return engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .timers()
                        .count()
                > 0;
    }

    private List<Job> all() {
        return instances().stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    private Task task(String form) {
        return instances().stream()
                .flatMap(instance -> engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .initializeFormKeys()
                        .list()
                        .stream())
                .filter(task -> task.getCamundaFormRef().getKey().startsWith(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + "; went wrong: " + incidents()));
    }

    private <T> T as(String role, Supplier<T> work) {
        try {
            engine.getIdentityService().setAuthentication("carin", List.of(role));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
