package org.stegvis.platform.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The engine's web applications, and who may open them. */
enum Webapp {
    TASKLIST(Role.Kind.OFFICER, Role.Kind.ADMINISTRATOR),
    COCKPIT(Role.Kind.READER, Role.Kind.ADMINISTRATOR),
    ADMIN(Role.Kind.ADMINISTRATOR),
    WELCOME(Role.Kind.ADMINISTRATOR);

    private final Set<Role.Kind> users;

    Webapp(Role.Kind... users) {
        this.users = EnumSet.copyOf(Arrays.asList(users));
    }

    /** The name in addresses and grants. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Its start page. */
    String address() {
        return "/camunda/app/" + id() + "/default/";
    }

    boolean isOpenTo(Identity person) {
        return users.stream().anyMatch(person::is);
    }

    /** The applications this person may open, the one to land in first. */
    static List<Webapp> openTo(Identity person) {
        return Arrays.stream(values()).filter(webapp -> webapp.isOpenTo(person)).toList();
    }
}
