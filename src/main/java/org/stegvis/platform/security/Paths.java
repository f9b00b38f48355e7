package org.stegvis.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses under which the parts of the application answer. */
final class Paths {

    static final RequestMatcher API = new OrRequestMatcher(path("/engine-rest/**"), path("/actuator/**"));
    static final RequestMatcher WEBAPP = path("/camunda/**");
    static final RequestMatcher WEBAPP_API = path("/camunda/api/**");

    private static final RequestMatcher WEBAPP_LOGOUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    private Paths() {}

    static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    static RequestMatcher get(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
    }

    static RequestMatcher post(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern);
    }

    static boolean isWebapp(HttpServletRequest request) {
        return WEBAPP.matches(request);
    }

    static boolean isWebappLogout(HttpServletRequest request) {
        return WEBAPP_LOGOUT.matches(request);
    }
}
