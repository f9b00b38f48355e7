package org.stegvis.platform.security;

import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** One of the two ways in which people and programs sign on: local users, or OpenID Connect. */
interface SignOn {

    /** Lets people sign on to pages. */
    void toPages(HttpSecurity http, AfterLogin afterLogin) throws Exception;

    /** Lets programs sign each of their calls. */
    void toApi(HttpSecurity http, JsonRefusal refusal) throws Exception;

    /** Who this is now; empty for somebody who may no longer use Stegvis. */
    Optional<Identity> identity(Authentication authentication);

    /** The name under which colleagues know this person; the user id where there is none. */
    String name(Authentication authentication);

    /** The address of this person; empty where there is none. */
    String email(Authentication authentication);
}
