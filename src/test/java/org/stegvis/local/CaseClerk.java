package org.stegvis.local;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Looks into the engine beside the officers: which tasks of a case are open, and the jobs in between. */
public final class CaseClerk {

    private final ProcessEngine engine;

    public CaseClerk(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The number of the case with this title. */
    public String newestCase(String title) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("purchasing-case")
                .variableValueEquals("title", title)
                .singleResult()
                .getBusinessKey();
    }

    /** Runs what is due, and finds the next open task of the purchase. */
    public Optional<Task> nextTask(String number) {
        return openTasks(number).findFirst();
    }

    /** Runs what is due; the tasks of the purchase itself that are open then. */
    Stream<Task> openTasks(String number) {
        return allTasks(number).filter(task -> task.getProcessDefinitionId().startsWith("purchasing-"));
    }

    /** Runs what is due; all tasks of the case that are open then, those of its supplier's obligation too. */
    Stream<Task> allTasks(String number) {
        for (Optional<Job> job = due(number); job.isPresent(); job = due(number)) {
            engine.getManagementService().executeJob(job.get().getId());
        }
        return instances(number).stream()
                .flatMap(
                        instance -> engine
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceId(instance)
                                .initializeFormKeys()
                                .list()
                                .stream());
    }

    /** Whether the case waits for this message. */
    public boolean awaits(String number, String message) {
        return instances(number).stream()
                .anyMatch(instance -> engine.getRuntimeService()
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance)
                                .eventName(message)
                                .count()
                        > 0);
    }

    /** Whether the task belongs to the process with this key. */
    public boolean isIn(String process, Task task) {
        return task.getProcessDefinitionId().startsWith(process + ":");
    }

    /** The form of the task, without its language. */
    public String formOf(Task task) {
        return task.getCamundaFormRef().getKey().replaceFirst("_[a-z]{2}$", "");
    }

    /** The group to which the task was offered. */
    public String roleOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** What the form of the task shows to its officer. */
    public Map<String, Object> shown(Task task, String user, String role) {
        try {
            engine.getIdentityService().setAuthentication(user, List.of(role));
            return engine.getFormService().getTaskFormVariables(task.getId());
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** How many incidents the case has had. */
    public long incidents(String number) {
        return engine.getHistoryService().createHistoricIncidentQuery().list().stream()
                .filter(incident -> root(number).getId().equals(incident.getRootProcessInstanceId()))
                .count();
    }

    /** The process instance of the case. */
    public String instanceOf(String number) {
        return root(number).getId();
    }

    /** The end events that the case itself has reached. */
    public List<String> endsOf(String number) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(root(number).getId())
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(end -> end.getActivityId())
                .toList();
    }

    private HistoricProcessInstance root(String number) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("purchasing-case")
                .processInstanceBusinessKey(number)
                .singleResult();
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
}
