package org.stegvis.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;

/** The login page, and the start page that sends each person to where their work is. */
@Controller
class SignOnPages {

    static final String START = "/";
    static final String LOGIN = "/login";
    static final String LOGIN_FAILED = LOGIN + "?failed";
    static final String PROVIDER_LOGIN = "/oauth2/authorization/" + OpenIdSignOn.REGISTRATION;

    private final Identities identities;
    private final Texts texts;
    private final ReaderLanguage reader;
    private final boolean localUsers;

    SignOnPages(Identities identities, Texts texts, ReaderLanguage reader, Environment environment) {
        this.identities = identities;
        this.texts = texts;
        this.reader = reader;
        this.localUsers = environment.acceptsProfiles(Profiles.of("local-users"));
    }

    @GetMapping(START)
    String start(HttpServletRequest request) {
        return identities.of(request).stream()
                .flatMap(person -> Webapp.openTo(person).stream())
                .findFirst()
                .map(webapp -> "redirect:" + webapp.address())
                .orElseThrow(() -> new AccessDeniedException("No application is open to this person"));
    }

    @GetMapping(LOGIN)
    String login(
            @RequestParam(required = false) String failed, @RequestParam(required = false) String ended, Model page) {
        page.addAttribute("words", new Words(texts, reader.now()));
        page.addAttribute("failed", failed != null);
        page.addAttribute("ended", ended != null);
        page.addAttribute("localUsers", localUsers);
        page.addAttribute("providerLogin", PROVIDER_LOGIN);
        return "login";
    }
}
