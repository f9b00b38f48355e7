package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationFields;
import org.stegvis.mentoring.ApplicationTurn;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.EnterApplication;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ParticipationRole;

/** The same form for a coordinator who enters an application for somebody, such as by telephone. */
@Controller
class EnterApplicationPages {

    private final Editions editions;
    private final ApplicationTurn turn;
    private final EnterApplication enter;
    private final Identities identities;
    private final ShowApplicationForm forms;
    private final ApplicantFrame frame;

    EnterApplicationPages(
            Editions editions,
            ApplicationTurn turn,
            EnterApplication enter,
            Identities identities,
            ShowApplicationForm forms,
            ApplicantFrame frame) {
        this.editions = editions;
        this.turn = turn;
        this.enter = enter;
        this.identities = identities;
        this.forms = forms;
        this.frame = frame;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static PageAccess officersEnterApplications() {
        return PageAccess.of("/programmes/*/enter/*", Role.Kind.OFFICER);
    }

    @GetMapping("/programmes/{number}/enter/{role}")
    String form(@PathVariable String number, @PathVariable String role, HttpServletRequest request, Model page) {
        coordinator(request);
        return shown(edition(number), role(role), Map.of(), List.of(), request, page);
    }

    @PostMapping("/programmes/{number}/enter/{role}")
    String pressed(@PathVariable String number, @PathVariable String role, HttpServletRequest request, Model page) {
        Identity officer = coordinator(request);
        Edition edition = edition(number);
        Map<String, Object> typed = ApplicationTyped.read(request, role(role));
        try {
            Application entered = enter.enterFor(edition.number(), role(role), typed, language(typed), officer.user());
            page.addAttribute("entered", String.valueOf(entered.number()));
            return shown(edition, role(role), Map.of(), List.of(), request, page);
        } catch (AnswersRefused refused) {
            return shown(edition, role(role), typed, refused.problems(), request, page);
        }
    }

    private String shown(
            Edition edition,
            ParticipationRole role,
            Map<String, Object> typed,
            List<Problem> problems,
            HttpServletRequest request,
            Model page) {
        Words words = frame.intoOfficers(page, request);
        page.addAttribute("title", edition.programme().title());
        page.addAttribute("role", role.code());
        page.addAttribute("late", turn.isLate(edition));
        page.addAttribute("deadline", words.language().longDate(edition.plan().deadline()));
        page.addAttribute("home", "/programmes/" + edition.number());
        page.addAttribute("action", "/programmes/" + edition.number() + "/enter/" + role.code());
        page.addAttribute("public", false);
        page.addAttribute("draft", false);
        page.addAttribute(
                "form",
                forms.of(new ShowApplicationForm.Shown(edition, role, typed, problems, Optional.empty(), words)));
        return "applications/form";
    }

    private Edition edition(String number) {
        return editions.find(number)
                .filter(turn::takes)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Identity coordinator(HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().contains(Role.PROGRAMME_COORDINATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private Language language(Map<String, Object> typed) {
        return Language.ofCode(String.valueOf(typed.get(ApplicationFields.LETTER_LANGUAGE.key())))
                .orElseGet(frame::ofBrowser);
    }

    private static ParticipationRole role(String code) {
        return ParticipationRole.ofCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
