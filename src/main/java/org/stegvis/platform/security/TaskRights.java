package org.stegvis.platform.security;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/**
 * Says who may work on a task. Grants stand on process definitions, never on single tasks, so they let every officer
 * work on every task; here it is narrowed to the assignee, to the candidates while nobody has the task, to the holder of
 * the task's role in the case, and to administrators ({@code docs/adr/0006-who-may-work-on-a-task.md}).
 */
@Component
class TaskRights extends AuthorizationCommandChecker {

    private final ObjectProvider<RoleHolders> holders;
    private final Texts texts;
    private final ReaderLanguage reader;

    TaskRights(ObjectProvider<RoleHolders> holders, Texts texts, ReaderLanguage reader) {
        this.holders = holders;
        this.texts = texts;
        this.reader = reader;
    }

    /** Claim, complete, release and whatever else is work on a task. */
    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        CommandContext command = Context.getCommandContext();
        Authentication person = command.getAuthentication();
        if (person == null || !command.isAuthorizationCheckEnabled() || mayWorkOn(task, person, command)) {
            return;
        }
        String reason = task.getAssignee() == null ? "task.refused.otherRole" : "task.refused.otherOfficer";
        throw new TaskRefused(texts.get(reader.now(), reason));
    }

    /** Hand a task to somebody else, or change its name, due date, priority or candidates. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        try {
            super.checkTaskAssign(task);
        } catch (AuthorizationException refused) {
            throw new TaskRefused(texts.get(reader.now(), "task.refused.administratorsOnly"));
        }
    }

    private boolean mayWorkOn(TaskEntity task, Authentication person, CommandContext command) {
        String user = person.getUserId();
        return command.getAuthorizationManager().isCamundaAdmin(person)
                || user != null && user.equals(task.getAssignee())
                || task.getAssignee() == null && isCandidate(task, person)
                || holdsRole(task, user);
    }

    private static boolean isCandidate(TaskEntity task, Authentication person) {
        return task.getCandidates().stream()
                .anyMatch(candidate -> candidate.getGroupId() != null
                        ? person.getGroupIds() != null && person.getGroupIds().contains(candidate.getGroupId())
                        : candidate.getUserId().equals(person.getUserId()));
    }

    private boolean holdsRole(TaskEntity task, String user) {
        String caseNumber = Optional.ofNullable(task.getExecution())
                .map(ExecutionEntity::getProcessBusinessKey)
                .orElse(null);
        if (caseNumber == null || user == null) {
            return false;
        }
        return task.getCandidates().stream()
                .map(candidate -> candidate.getGroupId())
                .filter(java.util.Objects::nonNull)
                .flatMap(role -> holders.stream().flatMap(area -> area.holder(caseNumber, role).stream()))
                .anyMatch(user::equals);
    }
}
