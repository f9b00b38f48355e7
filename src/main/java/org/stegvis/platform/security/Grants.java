package org.stegvis.platform.security;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessClasses;
import org.stegvis.platform.language.Texts;

/**
 * What each role may do in the engine, written at every start. The rows that stand here are put as they stand here; what
 * an administrator granted besides is left alone. Several nodes may start at once.
 */
@Component
class Grants implements SmartInitializingSingleton {

    private static final String ALL_OF_THEM = Authorization.ANY;
    private static final String GROUP_TYPE = "WORKFLOW";

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final ProcessClasses processes;
    private final OneNodeAtATime oneNode;
    private final Texts texts;
    private final StegvisSettings settings;

    Grants(
            IdentityService identities,
            AuthorizationService authorizations,
            ProcessClasses processes,
            OneNodeAtATime oneNode,
            Texts texts,
            StegvisSettings settings) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.processes = processes;
        this.oneNode = oneNode;
        this.texts = texts;
        this.settings = settings;
    }

    /** What one role may do with one resource. */
    private record Grant(Role role, Resource resource, String id, List<Permission> permissions) {}

    @Override
    public void afterSingletonsInstantiated() {
        oneNode.run(() -> {
            if (!identities.isReadOnly()) {
                Arrays.stream(Role.values()).forEach(this::keepGroup);
            }
            all().forEach(this::keep);
        });
    }

    private List<Grant> all() {
        List<Grant> grants = new ArrayList<>();
        Role.of(Role.Kind.OFFICER).forEach(officer -> grants.addAll(ofOfficer(officer)));
        Role.of(Role.Kind.READER).forEach(manager -> grants.addAll(ofReader(manager)));
        Role.of(Role.Kind.SERVICE).forEach(program -> grants.addAll(reading(program)));
        Role.of(Role.Kind.ADMINISTRATOR).forEach(administrator -> grants.addAll(everything(administrator)));
        for (ProcessClass process : processes.all()) {
            for (Role role : process.startedBy()) {
                grants.add(grant(role, Resources.PROCESS_INSTANCE, ProcessInstancePermissions.CREATE));
                grants.add(new Grant(role, Resources.PROCESS_DEFINITION, process.key(), List.of(CREATE_INSTANCE)));
            }
        }
        return grants;
    }

    private static List<Grant> ofOfficer(Role officer) {
        return List.of(
                application(officer, Webapp.TASKLIST),
                grant(
                        officer,
                        Resources.PROCESS_DEFINITION,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.TASK_WORK,
                        READ_TASK_VARIABLE,
                        READ_INSTANCE_VARIABLE),
                grant(officer, Resources.FILTER, Permissions.READ),
                grant(officer, Resources.USER, Permissions.READ),
                grant(officer, Resources.GROUP, Permissions.READ));
    }

    private static List<Grant> ofReader(Role manager) {
        List<Grant> grants = new ArrayList<>(reading(manager));
        grants.add(application(manager, Webapp.COCKPIT));
        return grants;
    }

    private static List<Grant> reading(Role role) {
        return List.of(
                grant(
                        role,
                        Resources.PROCESS_DEFINITION,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        READ_INSTANCE_VARIABLE,
                        READ_TASK_VARIABLE,
                        READ_HISTORY_VARIABLE),
                grant(role, Resources.DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY),
                grant(role, Resources.DECISION_REQUIREMENTS_DEFINITION, Permissions.READ),
                grant(role, Resources.DEPLOYMENT, Permissions.READ),
                grant(role, Resources.BATCH, BatchPermissions.READ, BatchPermissions.READ_HISTORY),
                grant(role, Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ),
                grant(role, Resources.USER, Permissions.READ),
                grant(role, Resources.GROUP, Permissions.READ));
    }

    private static List<Grant> everything(Role administrator) {
        return Arrays.stream(Resources.values())
                .map(resource -> grant(administrator, resource, Permissions.ALL))
                .toList();
    }

    private static Grant application(Role role, Webapp webapp) {
        return new Grant(role, Resources.APPLICATION, webapp.id(), List.of(Permissions.ACCESS));
    }

    private static Grant grant(Role role, Resource resource, Permission... permissions) {
        return new Grant(role, resource, ALL_OF_THEM, List.of(permissions));
    }

    private void keepGroup(Role role) {
        Group group = identities.createGroupQuery().groupId(role.group()).singleResult();
        if (group == null) {
            group = identities.newGroup(role.group());
        }
        group.setName(texts.get(settings.language(), "role." + role.group()));
        group.setType(role.kind() == Role.Kind.ADMINISTRATOR ? "SYSTEM" : GROUP_TYPE);
        identities.saveGroup(group);
    }

    private void keep(Grant grant) {
        Authorization row = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(grant.role().group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult();
        if (row == null) {
            row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            row.setGroupId(grant.role().group());
            row.setResource(grant.resource());
            row.setResourceId(grant.id());
        }
        row.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(row);
    }
}
