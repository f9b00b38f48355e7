package org.stegvis;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.stegvis.platform.security.Role;

/** Makes users of the engine, for tests and for the local start. */
public final class LocalUsers {

    private final IdentityService identities;

    public LocalUsers(IdentityService identities) {
        this.identities = identities;
    }

    /** A user of this id, whose password is the id, with these roles; one that is there already is left alone. */
    public String create(String id, Role... roles) {
        return create(id, id, id, "", roles);
    }

    /** A user with a name and these roles; one that is there already is left alone. */
    public String create(String id, String password, String firstName, String lastName, Role... roles) {
        if (identities.createUserQuery().userId(id).count() > 0) {
            return id;
        }
        User user = identities.newUser(id);
        user.setPassword(password);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        identities.saveUser(user);
        for (Role role : roles) {
            identities.createMembership(id, role.group());
        }
        return id;
    }
}
