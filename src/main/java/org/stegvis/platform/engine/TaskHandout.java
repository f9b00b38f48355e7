package org.stegvis.platform.engine;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
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

/**
 * Hands out each new task: to the holder of its role in the case, with the role's group as candidates in any event, or to
 * whoever started the process if the model names {@link RoleHolders#STARTER}; and with a due date. A task is due at the end of a working hour that everyone reads alike: four in the afternoon, local
 * time, so that a change of the clock moves nothing.
 */
@Component
class TaskHandout extends AbstractBpmnParseListener implements TaskListener {

    private static final int DUE_AT_HOUR = 16;
    private static final String DEFAULT = "default";

    private final ObjectProvider<RoleHolders> roles;
    private final StegvisSettings settings;

    TaskHandout(ObjectProvider<RoleHolders> roles, StegvisSettings settings) {
        this.roles = roles;
        this.settings = settings;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String form = element.attributeNS(
                org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef", DEFAULT);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> created.setDueDate(dueDate(form)));
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getCandidates().stream().anyMatch(candidate -> RoleHolders.STARTER.equals(candidate.getGroupId()))) {
            handToStarter(task);
            return;
        }
        String caseNumber = task.getExecution().getProcessBusinessKey();
        if (caseNumber == null) {
            return;
        }
        task.getCandidates().stream()
                .map(candidate -> candidate.getGroupId())
                .filter(java.util.Objects::nonNull)
                .flatMap(role -> roles.stream().flatMap(area -> area.holder(caseNumber, role).stream()))
                .findFirst()
                .ifPresent(task::setAssignee);
    }

    /** Her alone: she stays the candidate when she gives the task back, so that she can take it again. */
    private static void handToStarter(DelegateTask task) {
        String starter = Context.getCommandContext()
                .getHistoricProcessInstanceManager()
                .findHistoricProcessInstance(((ExecutionEntity) task.getExecution()).getRootProcessInstanceId())
                .getStartUserId();
        task.deleteCandidateGroup(RoleHolders.STARTER);
        task.addCandidateUser(starter);
        task.setAssignee(starter);
    }

    private Date dueDate(String form) {
        Map<String, Period> periods = settings.dueAfter();
        Instant now = ClockUtil.getCurrentTime().toInstant();
        return Date.from(ZonedDateTime.ofInstant(now, settings.zone())
                .plus(periods.getOrDefault(form, periods.get(DEFAULT)))
                .withHour(DUE_AT_HOUR)
                .truncatedTo(java.time.temporal.ChronoUnit.HOURS)
                .toInstant());
    }
}
