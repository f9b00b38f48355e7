package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.letter.EmailAddress;
import org.stegvis.mentoring.ApplicationFields;
import org.stegvis.mentoring.ApplicationTurn;
import org.stegvis.mentoring.Apply;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.PublicPosts;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Words;
import org.stegvis.shared.ParticipationRole;

/** The form with which somebody applies, on a page that everyone may open. */
@Controller
class ApplyPages {

    private final Editions editions;
    private final ApplicationTurn turn;
    private final Apply apply;
    private final PublicPosts posts;
    private final ShowApplicationForm forms;
    private final ApplicantFrame frame;

    ApplyPages(
            Editions editions,
            ApplicationTurn turn,
            Apply apply,
            PublicPosts posts,
            ShowApplicationForm forms,
            ApplicantFrame frame) {
        this.editions = editions;
        this.turn = turn;
        this.apply = apply;
        this.posts = posts;
        this.forms = forms;
        this.frame = frame;
    }

    /** What somebody has typed into the form of a call. */
    private record Typed(Edition edition, ParticipationRole role, Map<String, Object> content) {

        String email() {
            return String.valueOf(content.getOrDefault(ApplicationFields.EMAIL.key(), ""));
        }
    }

    @GetMapping("/programmes/calls/{number}/{role}")
    String form(@PathVariable String number, @PathVariable String role, HttpServletRequest request, Model page) {
        Edition edition = editions.find(number).filter(turn::takes).orElseThrow(NoSuchPage::new);
        return shown(new Typed(edition, role(role), Map.of()), List.of(), request, page);
    }

    @GetMapping("/programmes/calls/{number}/told/{what}")
    String told(@PathVariable String what, HttpServletRequest request, Model page) {
        if (!List.of("sent", "sentLate", "saved").contains(what)) {
            throw new NoSuchPage();
        }
        return frame.told(page, request, what);
    }

    @PostMapping("/programmes/calls/{number}/{role}")
    String pressed(
            @PathVariable String number,
            @PathVariable String role,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Edition edition = editions.find(number).orElseThrow(NoSuchPage::new);
        Typed typed = new Typed(edition, role(role), ApplicationTyped.read(request, role(role)));
        if (!website.isEmpty()) {
            return toTold(edition, "sent", request);
        }
        if (!posts.mayCome(request.getRemoteAddr())) {
            return tooMuch(typed, request, response, page);
        }
        if (!turn.takes(edition)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return refused(typed, "callOver", request, page);
        }
        return step.equals("save") ? save(typed, request, response, page) : send(typed, request, response, page);
    }

    @ExceptionHandler(NoSuchPage.class)
    String unknown(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return frame.told(page, request, "noCall");
    }

    private String save(Typed typed, HttpServletRequest request, HttpServletResponse response, Model page) {
        if (!EmailAddress.isOne(typed.email())) {
            return shown(
                    typed,
                    List.of(new Problem(ApplicationFields.EMAIL.key(), "application.problem.emailToSave")),
                    request,
                    page);
        }
        if (!posts.mayWriteTo(typed.email())) {
            return tooMuch(typed, request, response, page);
        }
        apply.keep(typed.edition().number(), typed.role(), typed.content(), typed.email(), language(request));
        return toTold(typed.edition(), "saved", request);
    }

    private String send(Typed typed, HttpServletRequest request, HttpServletResponse response, Model page) {
        boolean late = turn.isLate(typed.edition());
        try {
            apply.check(typed.role(), typed.content());
            if (!posts.mayWriteTo(typed.email())) {
                return tooMuch(typed, request, response, page);
            }
            apply.send(typed.edition().number(), typed.role(), typed.content(), typed.email(), language(request));
            return toTold(typed.edition(), late ? "sentLate" : "sent", request);
        } catch (AnswersRefused refused) {
            return shown(typed, refused.problems(), request, page);
        }
    }

    private String tooMuch(Typed typed, HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return refused(typed, "tooManyPosts", request, page);
    }

    private String refused(Typed typed, String why, HttpServletRequest request, Model page) {
        page.addAttribute("refused", why);
        return shown(typed, List.of(), request, page);
    }

    private String shown(Typed typed, List<Problem> problems, HttpServletRequest request, Model page) {
        Words words = frame.into(page, request);
        Edition edition = typed.edition();
        String call = "/programmes/calls/" + edition.number();
        page.addAttribute("title", edition.programme().title());
        page.addAttribute("role", typed.role().code());
        page.addAttribute("late", turn.isLate(edition));
        page.addAttribute("deadline", words.language().longDate(edition.plan().deadline()));
        page.addAttribute("home", call + "?language=" + words.language().code());
        page.addAttribute(
                "action",
                call + "/" + typed.role().code() + "?language="
                        + words.language().code());
        page.addAttribute("public", true);
        page.addAttribute("draft", true);
        page.addAttribute(
                "form",
                forms.of(new ShowApplicationForm.Shown(
                        edition, typed.role(), typed.content(), problems, Optional.empty(), words)));
        return "applications/form";
    }

    private Language language(HttpServletRequest request) {
        return ApplicantFrame.chosen(request, frame.ofBrowser());
    }

    private String toTold(Edition edition, String what, HttpServletRequest request) {
        return "redirect:/programmes/calls/" + edition.number() + "/told/" + what + "?language="
                + language(request).code();
    }

    private static ParticipationRole role(String code) {
        return ParticipationRole.ofCode(code).orElseThrow(NoSuchPage::new);
    }
}
