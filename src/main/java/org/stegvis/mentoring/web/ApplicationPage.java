package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationTurn;
import org.stegvis.mentoring.ApplicationWords;
import org.stegvis.mentoring.Arrival;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.web.ApplicationPages.Opened;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Words;

/** What the pages of one application show: the receipt with a copy, the form, and what is to be confirmed. */
@Component
class ApplicationPage {

    private final Editions editions;
    private final ApplicationTurn turn;
    private final ApplicationWords answers;
    private final ShowApplicationForm forms;
    private final ApplicantFrame frame;

    ApplicationPage(
            Editions editions,
            ApplicationTurn turn,
            ApplicationWords answers,
            ShowApplicationForm forms,
            ApplicantFrame frame) {
        this.editions = editions;
        this.turn = turn;
        this.answers = answers;
        this.forms = forms;
        this.frame = frame;
    }

    boolean canChange(Opened opened) {
        return turn.canChange(opened.application());
    }

    /** Where the application stands, with a copy of its answers and what can be done. */
    String glance(Opened opened, HttpServletRequest request, Model page) {
        Application application = opened.application();
        Words words = into(opened, request, page);
        page.addAttribute("status", status(application));
        page.addAttribute(
                "when",
                application
                        .submittedAt()
                        .map(at -> moment(at, edition(application), words))
                        .orElse(""));
        page.addAttribute(
                "late",
                application.arrival() != Arrival.IN_TIME
                        && application.submittedAt().isPresent());
        page.addAttribute("arrival", application.arrival().name());
        page.addAttribute("saved", request.getParameter("saved") != null);
        page.addAttribute("sent", request.getParameter("sent") != null);
        page.addAttribute("canChange", canChange(opened));
        page.addAttribute("canWithdraw", turn.canWithdraw(application));
        return "applications/application";
    }

    /** The form with these answers. */
    String form(
            Opened opened,
            Map<String, Object> content,
            List<Problem> problems,
            HttpServletRequest request,
            Model page) {
        if (!canChange(opened) && page.getAttribute("refused") == null) {
            return glance(opened, request, page);
        }
        Application application = opened.application();
        Words words = into(opened, request, page);
        page.addAttribute(
                "home", opened.root() + "?language=" + words.language().code());
        page.addAttribute(
                "action", opened.root() + "/edit?language=" + words.language().code());
        page.addAttribute("public", false);
        page.addAttribute("draft", application.submittedAt().isEmpty());
        page.addAttribute(
                "late",
                turn.isLate(edition(application)) && application.submittedAt().isEmpty());
        page.addAttribute(
                "form",
                forms.of(new ShowApplicationForm.Shown(
                        edition(application),
                        application.role(),
                        content,
                        problems,
                        Optional.of(application.email()),
                        words)));
        return "applications/form";
    }

    /** Asks whether this is her address and her application. */
    String confirm(Opened opened, HttpServletRequest request, Model page) {
        Application application = opened.application();
        if (!status(application).equals("unconfirmed")) {
            return glance(opened, request, page);
        }
        Words words = into(opened, request, page);
        page.addAttribute(
                "action",
                opened.root() + "/confirm?language=" + words.language().code());
        return "applications/confirm";
    }

    /** Asks whether she means it. */
    String withdraw(Opened opened, HttpServletRequest request, Model page) {
        if (!turn.canWithdraw(opened.application())) {
            return glance(opened, request, page);
        }
        Words words = into(opened, request, page);
        page.addAttribute(
                "home", opened.root() + "?language=" + words.language().code());
        page.addAttribute(
                "action",
                opened.root() + "/withdraw?language=" + words.language().code());
        return "applications/withdraw";
    }

    private Words into(Opened opened, HttpServletRequest request, Model page) {
        Application application = opened.application();
        Words words = frame.into(page, request, application.language());
        Edition edition = edition(application);
        page.addAttribute("root", opened.root());
        page.addAttribute("title", edition.programme().title());
        page.addAttribute("role", application.role().code());
        page.addAttribute("email", application.email());
        page.addAttribute("number", String.valueOf(application.number()));
        page.addAttribute("deadline", words.language().longDate(edition.plan().deadline()));
        page.addAttribute("letters", words.language().longDate(edition.plan().lettersBy()));
        page.addAttribute(
                "kickOff",
                words.language().longDate(edition.plan().kickOff().starts().toLocalDate()));
        page.addAttribute(
                "lines", answers.answers(application, words.language()).toList());
        return words;
    }

    private static String status(Application application) {
        if (application.withdrawn()) {
            return "withdrawn";
        }
        if (application.submittedAt().isPresent()) {
            return "counts";
        }
        return application.sentAt().isPresent() ? "unconfirmed" : "draft";
    }

    private static String moment(Instant at, Edition edition, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .format(at.atZone(edition.zone()));
    }

    private Edition edition(Application application) {
        return editions.require(application.edition());
    }
}
