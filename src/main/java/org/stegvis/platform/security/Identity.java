package org.stegvis.platform.security;

import java.util.List;
import java.util.Set;

/**
 * Who is signed in, as Stegvis and the engine know the person.
 *
 * @param user the user id
 * @param roles the roles the person has now
 */
public record Identity(String user, Set<Role> roles) {

    /** Whether one of the person's roles is of this kind. */
    public boolean is(Role.Kind kind) {
        return roles.stream().anyMatch(role -> role.kind() == kind);
    }

    /** The groups of the engine that the roles are. */
    public List<String> groups() {
        return roles.stream().map(Role::group).sorted().toList();
    }
}
