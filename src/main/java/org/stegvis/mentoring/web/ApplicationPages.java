package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.link.Opening;
import org.stegvis.link.PersonalLink;
import org.stegvis.link.PersonalLinks;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationLinks;
import org.stegvis.mentoring.Applications;
import org.stegvis.mentoring.Apply;
import org.stegvis.mentoring.SendApplicationLink;
import org.stegvis.mentoring.WithdrawApplication;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.PageAccess;

/** The pages of one application behind its personal link. Opening one changes nothing; only a button does. */
@Controller
class ApplicationPages {

    private static final String ROOT = "/application/";

    private final PersonalLinks links;
    private final Applications applications;
    private final Apply apply;
    private final WithdrawApplication withdrawals;
    private final SendApplicationLink newLinks;
    private final ApplicationPage shown;
    private final ApplicantFrame frame;

    ApplicationPages(
            PersonalLinks links,
            Applications applications,
            Apply apply,
            WithdrawApplication withdrawals,
            SendApplicationLink newLinks,
            ApplicationPage shown,
            ApplicantFrame frame) {
        this.links = links;
        this.applications = applications;
        this.apply = apply;
        this.withdrawals = withdrawals;
        this.newLinks = newLinks;
        this.shown = shown;
        this.frame = frame;
    }

    @Bean
    static PageAccess linksOfApplicantsAreTheirKeys() {
        return PageAccess.behindLinks(ROOT);
    }

    @GetMapping("/application/{secret}")
    String glance(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        return at(secret, request, response, page, opened -> shown.glance(opened, request, page));
    }

    @GetMapping("/application/{secret}/edit")
    String form(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        return at(
                secret,
                request,
                response,
                page,
                opened -> shown.form(opened, opened.application().content(), List.of(), request, page));
    }

    @PostMapping("/application/{secret}/edit")
    String pressed(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return at(secret, request, response, page, opened -> {
            Map<String, Object> typed =
                    ApplicationTyped.read(request, opened.application().role());
            if (!shown.canChange(opened)) {
                response.setStatus(HttpStatus.CONFLICT.value());
                page.addAttribute("refused", "closedMeanwhile");
                return shown.form(opened, typed, List.of(), request, page);
            }
            if (step.equals("save") && opened.application().submittedAt().isEmpty()) {
                apply.keep(opened.application(), typed);
                return opened.to("?saved", request);
            }
            try {
                apply.send(opened.application(), typed);
                return opened.to("?sent", request);
            } catch (AnswersRefused refused) {
                return shown.form(opened, typed, refused.problems(), request, page);
            }
        });
    }

    @GetMapping("/application/{secret}/confirm")
    String confirm(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        return at(secret, request, response, page, opened -> shown.confirm(opened, request, page));
    }

    @PostMapping("/application/{secret}/confirm")
    String confirmed(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        return at(secret, request, response, page, opened -> {
            apply.confirm(opened.application());
            return opened.to("?sent", request);
        });
    }

    @GetMapping("/application/{secret}/withdraw")
    String withdraw(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        return at(secret, request, response, page, opened -> shown.withdraw(opened, request, page));
    }

    @PostMapping("/application/{secret}/withdraw")
    String withdrawn(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        return at(secret, request, response, page, opened -> {
            withdrawals.withdraw(opened.application());
            return opened.to("", request);
        });
    }

    /** The answer is the same whether or not a letter was written, so that it says nothing about a link. */
    @PostMapping("/application/{secret}/new-link")
    String newLink(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        Opening opening = links.open(ApplicationLinks.PURPOSE, secret, request.getRemoteAddr());
        if (opening instanceof Opening.RunOut old) {
            newLinks.to(application(old.link()));
        }
        return frame.told(page, request, opening instanceof Opening.Guessing ? "guessing" : "newLinkSent");
    }

    /** Whatever else may be asked for under a link. */
    @RequestMapping(ROOT + "**")
    String nothing() {
        throw new NoSuchPage();
    }

    @ExceptionHandler(NoSuchPage.class)
    String unknown(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return frame.told(page, request, "unknown");
    }

    /**
     * An application behind its link. Where somebody sent it once more from the public page, the one that counts is shown.
     *
     * @param root the address of its page
     */
    record Opened(Application application, String root) {

        String to(String path, HttpServletRequest request) {
            String chosen = Language.ofCode(String.valueOf(request.getParameter("language")))
                    .map(language -> (path.contains("?") ? "&" : "?") + "language=" + language.code())
                    .orElse("");
            return "redirect:" + root + path + chosen;
        }
    }

    private String at(
            String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Function<Opened, String> answer) {
        Opening opening = links.open(ApplicationLinks.PURPOSE, secret, request.getRemoteAddr());
        if (opening instanceof Opening.Open open) {
            return answer.apply(new Opened(applications.standingFor(application(open.link())), ROOT + secret));
        }
        if (opening instanceof Opening.RunOut old) {
            response.setStatus(HttpStatus.GONE.value());
            page.addAttribute("newLink", ROOT + secret + "/new-link");
            return frame.told(page, request, application(old.link()).language(), "runOut");
        }
        boolean guessing = opening instanceof Opening.Guessing;
        response.setStatus((guessing ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND).value());
        return frame.told(page, request, guessing ? "guessing" : "unknown");
    }

    private Application application(PersonalLink link) {
        return applications.find(UUID.fromString(link.subject())).orElseThrow(NoSuchPage::new);
    }
}
