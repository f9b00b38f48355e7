package org.stegvis.platform.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs on with users and groups of the engine, for local work. The engine slows down and locks whoever guesses
 * passwords. Groups are read anew in each request, so that what an administrator takes away is gone at once.
 */
@Component
@Profile("local-users")
class LocalSignOn implements SignOn, AuthenticationProvider {

    private final IdentityService users;

    LocalSignOn(IdentityService users) {
        this.users = users;
    }

    @Override
    public void toPages(HttpSecurity http, AfterLogin afterLogin) throws Exception {
        http.authenticationProvider(this)
                .formLogin(form -> form.loginPage(SignOnPages.LOGIN)
                        .failureUrl(SignOnPages.LOGIN_FAILED)
                        .successHandler(afterLogin));
    }

    @Override
    public void toApi(HttpSecurity http, JsonRefusal refusal) throws Exception {
        http.authenticationProvider(this).httpBasic(basic -> basic.authenticationEntryPoint(refusal));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        if (user.isBlank() || !users.checkPassword(user, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("User id and password do not belong together");
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    @Override
    public Optional<Identity> identity(Authentication authentication) {
        String user = authentication.getName();
        if (users.createUserQuery().userId(user).count() == 0) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        users.createGroupQuery()
                .groupMember(user)
                .list()
                .forEach(group -> Role.ofGroup(group.getId()).ifPresent(roles::add));
        return Optional.of(new Identity(user, roles));
    }

    @Override
    public String name(Authentication authentication) {
        User user = user(authentication);
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    @Override
    public String email(Authentication authentication) {
        return text(user(authentication).getEmail());
    }

    private User user(Authentication authentication) {
        return users.createUserQuery().userId(authentication.getName()).singleResult();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
