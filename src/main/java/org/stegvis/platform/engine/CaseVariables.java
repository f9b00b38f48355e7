package org.stegvis.platform.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The variables of the processes that run for a case. */
@Component
public class CaseVariables {

    private final RuntimeService processes;
    private final RepositoryService models;
    private final ProcessClasses declared;
    private final AsStegvis asStegvis;

    CaseVariables(RuntimeService processes, RepositoryService models, ProcessClasses declared, AsStegvis asStegvis) {
        this.processes = processes;
        this.models = models;
        this.declared = declared;
        this.asStegvis = asStegvis;
    }

    /** The variables by name; what a called process says counts for more than what its caller says. */
    public Map<String, Object> of(String caseNumber) {
        return asStegvis.get(() -> {
            Map<String, Object> all = new HashMap<>();
            running(caseNumber).forEach(instance -> all.putAll(processes.getVariables(instance.getId())));
            return all;
        });
    }

    /**
     * Puts a variable right wherever the case has it: in each process that declares it and in which it is set. Steps that
     * have been taken by the wrong value are not taken back.
     *
     * @param answer the right answer of a form, or a value of the variable; {@code null} if there is none any more
     * @return whether every process may hold the value; if not, nothing was changed
     */
    public boolean correct(String caseNumber, String name, Object answer) {
        return asStegvis.get(() -> {
            List<ProcessInstance> having = running(caseNumber).stream()
                    .filter(instance -> declaredIn(instance, name).isPresent())
                    .filter(instance -> processes.getVariables(instance.getId()).containsKey(name))
                    .toList();
            boolean allowed = having.stream()
                    .allMatch(
                            instance -> declaredIn(instance, name).orElseThrow().allows(value(instance, name, answer)));
            if (allowed) {
                having.forEach(
                        instance -> processes.setVariable(instance.getId(), name, value(instance, name, answer)));
            }
            return allowed;
        });
    }

    private Object value(ProcessInstance instance, String name, Object answer) {
        return answer == null ? null : declaredIn(instance, name).orElseThrow().fromAnswer(answer);
    }

    private Optional<ProcessVariable<?>> declaredIn(ProcessInstance instance, String name) {
        return declared.variable(
                models.getProcessDefinition(instance.getProcessDefinitionId()).getKey(), name);
    }

    /** Those that others called come last. */
    private List<ProcessInstance> running(String caseNumber) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .sorted(Comparator.comparing(instance -> !instance.getId().equals(instance.getRootProcessInstanceId())))
                .toList();
    }
}
