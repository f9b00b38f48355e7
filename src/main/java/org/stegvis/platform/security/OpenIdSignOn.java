package org.stegvis.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Signs on with an OpenID Connect provider: people by its login, programs by its bearer tokens. User id and groups come
 * from claims; no user needs to stand in the engine's tables. The provider is first asked when somebody signs on, so
 * that Stegvis starts, and its timers run, while the provider is away.
 */
@Component
@Profile("oidc")
class OpenIdSignOn implements SignOn {

    static final String REGISTRATION = "stegvis";

    private final SecuritySettings.OpenId settings;

    OpenIdSignOn(SecuritySettings settings) {
        this.settings = settings.oidc();
    }

    @Override
    public void toPages(HttpSecurity http, AfterLogin afterLogin) throws Exception {
        ClientRegistrationRepository provider = new SupplierClientRegistrationRepository(this::provider);
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(
                provider, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage(SignOnPages.LOGIN)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .failureUrl(SignOnPages.LOGIN_FAILED)
                .successHandler(afterLogin));
    }

    @Override
    public void toApi(HttpSecurity http, JsonRefusal refusal) throws Exception {
        http.oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(refusal)
                .accessDeniedHandler(refusal)
                .jwt(jwt -> jwt.decoder(new SupplierJwtDecoder(this::decoder))));
    }

    @Override
    public Optional<Identity> identity(Authentication authentication) {
        return claims(authentication)
                .flatMap(claims -> Optional.ofNullable(claims.get(settings.userClaim()))
                        .map(user -> new Identity(user.toString(), roles(claims))));
    }

    private InMemoryClientRegistrationRepository provider() {
        Set<String> scopes = new LinkedHashSet<>(List.of("openid"));
        scopes.addAll(settings.scopes());
        ClientRegistration registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(scopes)
                .userNameAttributeName(settings.userClaim())
                .build();
        return new InMemoryClientRegistrationRepository(registration);
    }

    private JwtDecoder decoder() {
        NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(settings.issuer());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD,
                        audience -> audience != null && audience.contains(settings.expectedAudience()))));
        return decoder;
    }

    @Override
    public String name(Authentication authentication) {
        return claim(authentication, "name").orElseGet(authentication::getName);
    }

    @Override
    public String email(Authentication authentication) {
        return claim(authentication, "email").orElse("");
    }

    private static Optional<String> claim(Authentication authentication, String name) {
        return claims(authentication).map(claims -> claims.get(name)).map(Object::toString);
    }

    private static Optional<Map<String, Object>> claims(Authentication authentication) {
        if (authentication.getPrincipal() instanceof OAuth2User person) {
            return Optional.of(person.getAttributes());
        }
        if (authentication.getPrincipal() instanceof Jwt token) {
            return Optional.of(token.getClaims());
        }
        return Optional.empty();
    }

    private Set<Role> roles(Map<String, Object> claims) {
        Set<String> groups = strings(nested(claims, settings.groupsClaim())).collect(Collectors.toSet());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (groups.contains(settings.groupNames().getOrDefault(role.group(), role.group()))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Object nested(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? nested(inner, path.substring(dot + 1))
                : null;
    }

    private static Stream<String> strings(Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf)
                : Stream.ofNullable(claim).map(String::valueOf);
    }
}
