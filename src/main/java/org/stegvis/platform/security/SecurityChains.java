package org.stegvis.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.RequestContextFilter;
import org.stegvis.platform.language.ReaderLanguage;

/**
 * Who may open what. Nothing answers without a login but what is named here, and what is not named answers nobody: one
 * chain for programs, where each call is signed and no cookie counts, and one for people, where a session is kept.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

    /** Pages of ours load nothing from elsewhere and run nothing that stands in the page itself. */
    private static final String OUR_CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private final Identities identities;
    private final IdentityService engine;
    private final SignOn signOn;
    private final JsonRefusal refusal;
    private final ReaderLanguage reader;
    private final ApplicationEventPublisher events;

    SecurityChains(
            Identities identities,
            IdentityService engine,
            SignOn signOn,
            JsonRefusal refusal,
            ReaderLanguage reader,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.engine = engine;
        this.signOn = signOn;
        this.refusal = refusal;
        this.reader = reader;
        this.events = events;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        http.securityMatcher(Paths.API)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.get("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(Paths.get("/actuator/prometheus"), Paths.path("/engine-rest/**"))
                        .access(kinds(Role.Kind.SERVICE, Role.Kind.ADMINISTRATOR))
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(new EngineIdentity(identities, engine), AuthorizationFilter.class);
        headers(http);
        signOn.toApi(http, refusal);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, ObjectProvider<PageAccess> pages) throws Exception {
        RequestCache askedFor = askedFor();
        http.csrf(csrf -> csrf.ignoringRequestMatchers(Paths.WEBAPP_API)
                        .csrfTokenRepository(new FormTokens(rootsOfLinks(pages))))
                .requestCache(cache -> cache.requestCache(askedFor))
                .logout(logout -> logout.logoutSuccessUrl(SignOnPages.LOGIN + "?ended"))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(refusal, Paths.WEBAPP_API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignOnPages.LOGIN),
                                new NegatedRequestMatcher(Paths.WEBAPP_API))
                        .accessDeniedHandler(this::deny))
                .authorizeHttpRequests(paths -> {
                    paths.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    ourPages(paths, pages);
                    webapps(paths);
                    paths.anyRequest().denyAll();
                })
                .addFilterAfter(new EngineIdentity(identities, engine), AuthorizationFilter.class);
        headers(http);
        signOn.toPages(http, new AfterLogin(askedFor, identities, this::tellWhoSignedOn));
        return http.build();
    }

    private static List<String> rootsOfLinks(ObjectProvider<PageAccess> pages) {
        return pages.orderedStream()
                .map(PageAccess::rootOfLinks)
                .filter(root -> !root.isEmpty())
                .toList();
    }

    /** Before the chains, so that they too can answer in the reader's language. */
    @Bean
    static RequestContextFilter readersLanguage() {
        return new OrderedRequestContextFilter();
    }

    private void ourPages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            ObjectProvider<PageAccess> pages) {
        paths.requestMatchers(Paths.get(SignOnPages.LOGIN), Paths.get("/style/**"))
                .permitAll()
                .requestMatchers(Paths.get(SignOnPages.START), Paths.get("/camunda/"))
                .access(is(person -> true));
        pages.orderedStream().forEach(page -> {
            var matching = paths.requestMatchers(Paths.path(page.pattern()));
            if (page.kinds().isEmpty()) {
                matching.permitAll();
            } else {
                matching.access(kinds(page.kinds().toArray(Role.Kind[]::new)));
            }
        });
    }

    /** The engine's applications: the pages and the API of each only for those whose application it is. */
    private void webapps(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers(
                        Paths.get("/camunda/api/admin/auth/user/default"),
                        Paths.post("/camunda/api/admin/auth/user/default/logout"),
                        Paths.get("/camunda/api/admin/plugin/*/static/**"))
                .access(is(SecurityChains::usesWebapps))
                .requestMatchers(
                        Paths.path("/camunda/api/admin/auth/user/*/login/*"), Paths.path("/camunda/api/admin/setup/**"))
                .denyAll();
        for (Webapp webapp : Webapp.values()) {
            paths.requestMatchers(
                            Paths.path("/camunda/app/" + webapp.id() + "/**"),
                            Paths.path("/camunda/api/" + webapp.id() + "/**"))
                    .access(is(webapp::isOpenTo));
        }
        paths.requestMatchers(
                        Paths.path("/camunda/api/engine/**"),
                        Paths.get("/camunda/lib/**"),
                        Paths.get("/camunda/assets/**"),
                        Paths.get("/camunda/favicon.ico"))
                .access(is(SecurityChains::usesWebapps));
    }

    private void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        AccessDeniedHandler answer = Paths.WEBAPP_API.matches(request) ? refusal : new AccessDeniedHandlerImpl();
        answer.handle(request, response, reason);
    }

    private static boolean usesWebapps(Identity person) {
        return !Webapp.openTo(person).isEmpty();
    }

    /** What is asked for before the login is opened after it: pages, not what a script or an image asked for. */
    private static RequestCache askedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        RequestMatcher page = request -> HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        cache.setRequestMatcher(new AndRequestMatcher(page, new NegatedRequestMatcher(Paths.path("/error"))));
        return cache;
    }

    /** Tasklist and Cockpit send a content policy and cache rules of their own. */
    private static void headers(HttpSecurity http) throws Exception {
        RequestMatcher ours = new NegatedRequestMatcher(Paths.WEBAPP);
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> transport.maxAgeInSeconds(31_536_000))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new AndRequestMatcher(ours, new NegatedRequestMatcher(Paths.path("/style/**"))),
                        new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        ours, new ContentSecurityPolicyHeaderWriter(OUR_CONTENT_POLICY))));
    }

    private AuthorizationManager<RequestAuthorizationContext> kinds(Role.Kind... kinds) {
        return is(person -> Arrays.stream(kinds).anyMatch(person::is));
    }

    private AuthorizationManager<RequestAuthorizationContext> is(Predicate<Identity> allowed) {
        return (authentication, context) -> new AuthorizationDecision(
                identities.of(context.getRequest()).filter(allowed).isPresent());
    }

    private void tellWhoSignedOn(Authentication person) {
        signOn.identity(person)
                .ifPresent(identity -> events.publishEvent(
                        new SignedOn(identity, signOn.name(person), signOn.email(person), reader.now())));
    }
}
