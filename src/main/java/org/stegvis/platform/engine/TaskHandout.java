package org.stegvis.platform.engine;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.TaskDeadlines.HandedOut;

/**
 * Hands out each new task: to the holder of its role in the case, with the role's group as candidates in any event, or to
 * whoever started the process if the model names {@link RoleHolders#STARTER}; and with a due date. When a task of a case
 * is due, the register of deadlines says; any other is due at four in the afternoon, local time, so that a change of the
 * clock moves nothing. The register hears what becomes of the task.
 */
@Component
class TaskHandout extends AbstractBpmnParseListener implements TaskListener {

    private static final int DUE_AT_HOUR = 16;
    private static final String DEFAULT = "default";

    private final ObjectProvider<RoleHolders> roles;
    private final ObjectProvider<SecondPerson> secondPersons;
    private final ObjectProvider<TaskDeadlines> deadlines;
    private final StegvisSettings settings;

    TaskHandout(
            ObjectProvider<RoleHolders> roles,
            ObjectProvider<SecondPerson> secondPersons,
            ObjectProvider<TaskDeadlines> deadlines,
            StegvisSettings settings) {
        this.roles = roles;
        this.secondPersons = secondPersons;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String form = element.attributeNS(
                org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef", DEFAULT);
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, isForStarter(task) ? TaskHandout::handToStarter : handToHolder(form));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, created -> created.setDueDate(dueDate(created, form)));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::rescheduled);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::settled);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::settled);
    }

    /** A task for a second person is left to the group. */
    private TaskListener handToHolder(String form) {
        return task -> {
            if (secondPersons.stream().noneMatch(second -> second.forms().contains(form))) {
                notify(task);
            }
        };
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNumber = task.getExecution().getProcessBusinessKey();
        if (caseNumber == null) {
            return;
        }
        groups(task)
                .flatMap(role -> roles.stream().flatMap(area -> area.holder(caseNumber, role).stream()))
                .findFirst()
                .ifPresent(task::setAssignee);
    }

    /** Takes the name out of the model as it is read, because no such group exists. */
    private static boolean isForStarter(TaskDefinition task) {
        return task.getCandidateGroupIdExpressions()
                .removeIf(group -> group.getExpressionText().equals(RoleHolders.STARTER));
    }

    /** Her alone: she stays the candidate when she gives the task back, so that she can take it again. */
    private static void handToStarter(DelegateTask task) {
        String starter = Context.getCommandContext()
                .getHistoricProcessInstanceManager()
                .findHistoricProcessInstance(((ExecutionEntity) task.getExecution()).getRootProcessInstanceId())
                .getStartUserId();
        task.addCandidateUser(starter);
        task.setAssignee(starter);
    }

    private Date dueDate(DelegateTask task, String form) {
        Map<String, Period> periods = settings.dueAfter();
        Period wait = periods.getOrDefault(form, periods.get(DEFAULT));
        String caseNumber = task.getExecution().getProcessBusinessKey();
        return Date.from(
                caseNumber == null
                        ? after(wait)
                        : deadlines.stream()
                                .flatMap(register -> register
                                        .handedOut(new HandedOut(
                                                caseNumber,
                                                task.getId(),
                                                form,
                                                groups(task).findFirst().orElse(RoleHolders.STARTER),
                                                wait))
                                        .stream())
                                .findFirst()
                                .orElseGet(() -> after(wait)));
    }

    private Instant after(Period wait) {
        return ZonedDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), settings.zone())
                .plus(wait)
                .withHour(DUE_AT_HOUR)
                .truncatedTo(java.time.temporal.ChronoUnit.HOURS)
                .toInstant();
    }

    private void rescheduled(DelegateTask task) {
        if (task.getDueDate() != null) {
            deadlines.forEach(register ->
                    register.rescheduled(task.getId(), task.getDueDate().toInstant()));
        }
    }

    private void settled(DelegateTask task) {
        deadlines.forEach(register -> register.settled(task.getId()));
    }

    private static Stream<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(candidate -> candidate.getGroupId())
                .filter(java.util.Objects::nonNull);
    }
}
