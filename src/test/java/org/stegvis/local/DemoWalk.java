package org.stegvis.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Takes an example through its forms as the officers of its country would: what the example does not answer is filled in
 * with the first choice, the smallest number or a sentence that says that it is an example.
 */
final class DemoWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TASKS_AT_MOST = 100;

    private final ProcessEngine engine;
    private final DemoCase example;

    DemoWalk(ProcessEngine engine, DemoCase example) {
        this.engine = engine;
        this.example = example;
    }

    /** Opens the case and walks until it rests or has ended; returns its number. */
    String walk() {
        String number = as(DemoPeople.holding("procurer", example.language()), this::open);
        runWhatIsDue(number);
        for (int done = 0; done < TASKS_AT_MOST; done++) {
            Optional<Task> next = tasks(number).stream()
                    .filter(task -> !example.restsAt().contains(formOf(task)))
                    .findFirst();
            if (next.isEmpty()) {
                return number;
            }
            answer(next.get());
            runWhatIsDue(number);
        }
        throw new IllegalStateException("The example " + number + " does not come to rest");
    }

    private String open() {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("purchasing-case")
                .latestVersion()
                .singleResult()
                .getId();
        return engine.getFormService()
                .submitStartForm(definition, typed(example.start()))
                .getBusinessKey();
    }

    private void answer(Task task) {
        String form = formOf(task);
        String role = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        as(DemoPeople.holding(role, example.language()), () -> {
            Map<String, Object> answers = new HashMap<>();
            if (task.getAssignee() == null) {
                engine.getTaskService()
                        .claim(
                                task.getId(),
                                DemoPeople.holding(role, example.language()).id());
            }
            Map<String, Object> shown = engine.getFormService().getTaskFormVariables(task.getId());
            new SimplestAnswers(example.language(), answersOf(example))
                    .fill(SimplestAnswers.authored(form), shown, answers);
            engine.getFormService().submitTaskForm(task.getId(), typed(answers));
            return null;
        });
    }

    private void runWhatIsDue(String number) {
        for (Optional<Job> job = due(number); job.isPresent(); job = due(number)) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    private Optional<Job> due(String number) {
        return instances(number).stream()
                .flatMap(
                        instance -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance)
                                .executable()
                                .list()
                                .stream())
                .findFirst();
    }

    private List<Task> tasks(String number) {
        return instances(number).stream()
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

    private List<String> instances(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private static String formOf(Task task) {
        return task.getCamundaFormRef().getKey().replaceFirst("_[a-z]{2}$", "");
    }

    private static Map<String, Object> answersOf(DemoCase example) {
        Map<String, Object> all = new HashMap<>(example.start());
        all.putAll(example.answers());
        return all;
    }

    private <T> T as(DemoPeople.Person person, Supplier<T> work) {
        try {
            engine.getIdentityService().setAuthentication(person.id(), List.of(person.role()));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>(answers);
        typed.replaceAll((key, value) -> value instanceof List<?> list
                ? SpinValues.jsonValue(JSON.valueToTree(list).toString()).create()
                : value);
        return typed;
    }
}
