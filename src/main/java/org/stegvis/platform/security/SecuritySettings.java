package org.stegvis.platform.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people and programs sign on, under {@code stegvis.security.} in the configuration.
 *
 * @param secureCookies whether cookies travel over TLS only; off for local work alone
 * @param oidc the OpenID Connect provider; counts with the profile {@code oidc}
 */
@Validated
@ConfigurationProperties("stegvis.security")
record SecuritySettings(
        @DefaultValue("true") boolean secureCookies,
        @NotNull @Valid @DefaultValue OpenId oidc) {

    /**
     * An OpenID Connect provider.
     *
     * @param issuer its address, exactly as it stands in its tokens
     * @param clientId the id under which Stegvis is registered there
     * @param clientSecret the secret that belongs to the id
     * @param audience what a bearer token must be made out to; the client id where nothing is set
     * @param scopes what Stegvis asks for at login, beside {@code openid}
     * @param userClaim the claim that holds the user id; one that does not name the person is the best choice
     * @param groupsClaim the claim that holds the groups; dots lead into nested claims
     * @param groupNames what the provider calls a group of Stegvis, where it is not the same
     */
    record OpenId(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String audience,
            @DefaultValue("profile") List<String> scopes,
            @DefaultValue("preferred_username") String userClaim,
            @DefaultValue("groups") String groupsClaim,
            @DefaultValue Map<String, String> groupNames) {

        String expectedAudience() {
            return audience.isBlank() ? clientId : audience;
        }
    }
}
