package org.stegvis.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Sends a person who has just signed on to the page that was asked for, or to the start page if that is not theirs. */
final class AfterLogin implements AuthenticationSuccessHandler {

    private final RequestCache askedFor;
    private final Identities identities;
    private final Consumer<Authentication> welcome;

    AfterLogin(RequestCache askedFor, Identities identities, Consumer<Authentication> welcome) {
        this.askedFor = askedFor;
        this.identities = identities;
        this.welcome = welcome;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        welcome.accept(authentication);
        SavedRequest saved = askedFor.getRequest(request, response);
        boolean theirs = saved != null
                && identities
                        .of(request)
                        .filter(person -> mayOpen(person, saved))
                        .isPresent();
        askedFor.removeRequest(request, response);
        response.sendRedirect(theirs ? saved.getRedirectUrl() : request.getContextPath() + SignOnPages.START);
    }

    private static boolean mayOpen(Identity person, SavedRequest saved) {
        String path = URI.create(saved.getRedirectUrl()).getPath();
        return Arrays.stream(Webapp.values())
                .filter(webapp -> path.contains("/camunda/app/" + webapp.id()))
                .allMatch(webapp -> webapp.isOpenTo(person));
    }
}
