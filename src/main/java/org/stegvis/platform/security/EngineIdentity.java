package org.stegvis.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Carries the one identity of a request into the engine, and into the session in which Tasklist and Cockpit look for it.
 * The engine's own filter for this asks the engine's tables for the user, where somebody who signed on with OpenID
 * Connect does not stand ({@code docs/adr/0005-one-identity.md}).
 */
final class EngineIdentity extends OncePerRequestFilter {

    private static final List<String> NO_TENANTS = List.of();

    private final Identities identities;
    private final IdentityService engine;

    EngineIdentity(Identities identities, IdentityService engine) {
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Identity> identity = identities.of(request);
        if (Paths.isWebapp(request)) {
            identity.ifPresentOrElse(
                    person -> signOnToWebapps(request.getSession(), person), () -> signOffWebapps(request));
        }
        try {
            identity.ifPresent(person -> engine.setAuthentication(person.user(), person.groups(), NO_TENANTS));
            chain.doFilter(request, response);
        } finally {
            engine.clearAuthentication();
        }
        if (Paths.isWebappLogout(request)) {
            endSession(request);
        }
    }

    private static void signOnToWebapps(HttpSession session, Identity person) {
        Authentications known = AuthenticationUtil.getAuthsFromSession(session);
        UserAuthentication now = authentication(person);
        Authentication before = known.getAuthenticationForProcessEngine(now.getProcessEngineName());
        if (!isSame(before, now)) {
            known.addOrReplace(now);
        }
    }

    private static UserAuthentication authentication(Identity person) {
        UserAuthentication authentication = new UserAuthentication(person.user(), ProcessEngines.NAME_DEFAULT);
        authentication.setGroupIds(person.groups());
        authentication.setTenantIds(NO_TENANTS);
        authentication.setAuthorizedApps(
                Webapp.openTo(person).stream().map(Webapp::id).collect(Collectors.toSet()));
        return authentication;
    }

    private static boolean isSame(Authentication before, UserAuthentication now) {
        return before instanceof UserAuthentication known
                && known.getIdentityId().equals(now.getIdentityId())
                && known.getGroupIds().equals(now.getGroupIds());
    }

    private static void signOffWebapps(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Authentications known = AuthenticationUtil.getAuthsFromSession(session);
            known.removeByEngineName(ProcessEngines.NAME_DEFAULT);
        }
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
