package org.stegvis.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The roles in which people use Stegvis. A role is a group: of the engine where users are local, of the sign-on provider
 * otherwise. Models name the officers' roles as candidate groups of their tasks.
 */
public enum Role {
    PROCURER("procurer", Kind.OFFICER),
    REQUESTER("requester", Kind.OFFICER),
    CONTRACT_MANAGER("contract-manager", Kind.OFFICER),
    MATCHING_OFFICER("matching-officer", Kind.OFFICER),
    MANAGEMENT("management", Kind.OFFICER),
    PROGRAMME_COORDINATOR("programme-coordinator", Kind.OFFICER),
    PROGRAMME_OWNER("programme-owner", Kind.OFFICER),
    CLAIMS_CLERK("claims-clerk", Kind.OFFICER),
    CLAIMS_APPROVER("claims-approver", Kind.OFFICER),
    MANAGER("manager", Kind.READER),
    ADMINISTRATOR("camunda-admin", Kind.ADMINISTRATOR),
    SERVICE_ACCOUNT("service-account", Kind.SERVICE);

    /** What a role is there for. */
    public enum Kind {
        /** Works on tasks in Tasklist. */
        OFFICER,
        /** Reads everything in Cockpit and changes nothing. */
        READER,
        /** Runs the installation. */
        ADMINISTRATOR,
        /** A program that calls the REST API. */
        SERVICE
    }

    private final String group;
    private final Kind kind;

    Role(String group, Kind kind) {
        this.group = group;
        this.kind = kind;
    }

    /** The id of the group, as models and the sign-on provider name it. */
    public String group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    /** The role of this group; empty for a group that means nothing to Stegvis. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    /** All roles of this kind. */
    public static List<Role> of(Kind kind) {
        return Arrays.stream(values()).filter(role -> role.kind == kind).toList();
    }
}
