package org.stegvis.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
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
    private final DemoSupplier supplier;
    private final CaseClerk clerk;

    DemoWalk(ProcessEngine engine, DemoCase example, DemoSupplier supplier) {
        this.engine = engine;
        this.example = example;
        this.supplier = supplier;
        this.clerk = new CaseClerk(engine);
    }

    /** Opens the case and walks until it rests or has ended; returns its number. */
    String walk() {
        String number = as(DemoPeople.holding("procurer", example.language()), this::open);
        Iterator<DemoStep> steps = example.steps().iterator();
        for (int done = 0; done < TASKS_AT_MOST; done++) {
            Optional<Task> next = clerk.openTasks(number)
                    .filter(task -> !example.restsAt().contains(clerk.formOf(task)))
                    .findFirst();
            if (next.isPresent()) {
                answer(next.get(), answersOf(example));
            } else if (steps.hasNext()) {
                take(steps.next(), number);
            } else {
                return number;
            }
        }
        throw new IllegalStateException("The example " + number + " does not come to rest");
    }

    private void take(DemoStep step, String number) {
        if (step instanceof DemoStep.Supplier sent) {
            supplier.send(number, example.language(), sent.task(), sent.answers());
        } else if (step instanceof DemoStep.Defect found) {
            supplier.defect(number, found.kind());
        } else if (step instanceof DemoStep.Officer officer) {
            answer(
                    clerk.allTasks(number)
                            .filter(task -> clerk.formOf(task).equals(officer.form()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(
                                    "The example " + number + " does not ask " + officer.form())),
                    officer.answers());
        }
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

    private void answer(Task task, Map<String, Object> given) {
        String form = clerk.formOf(task);
        String role = clerk.roleOf(task);
        as(DemoPeople.holding(role, example.language()), () -> {
            Map<String, Object> answers = new HashMap<>();
            if (task.getAssignee() == null) {
                engine.getTaskService()
                        .claim(
                                task.getId(),
                                DemoPeople.holding(role, example.language()).id());
            }
            Map<String, Object> shown = engine.getFormService().getTaskFormVariables(task.getId());
            new SimplestAnswers(example.language(), given).fill(SimplestAnswers.authored(form), shown, answers);
            engine.getFormService().submitTaskForm(task.getId(), typed(answers));
            return null;
        });
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

    static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>(answers);
        typed.replaceAll((key, value) -> value instanceof List<?> list
                ? SpinValues.jsonValue(JSON.valueToTree(list).toString()).create()
                : value);
        return typed;
    }
}
