package org.stegvis.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes a request: found out once, and the same for our pages, Tasklist, Cockpit and the REST API. */
@Component
public class Identities {

    private static final String OF_REQUEST = Identities.class.getName();

    private final SignOn signOn;

    Identities(SignOn signOn) {
        this.signOn = signOn;
    }

    /** The person or program that makes this request; empty without a login. */
    public Optional<Identity> of(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        if (request.getAttribute(OF_REQUEST) instanceof Known known && known.authentication() == authentication) {
            return known.identity();
        }
        Optional<Identity> identity = signOn.identity(authentication);
        request.setAttribute(OF_REQUEST, new Known(authentication, identity));
        return identity;
    }

    private record Known(Authentication authentication, Optional<Identity> identity) {}
}
