package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stegvis.mentoring.ApplicationSettings;
import org.stegvis.mentoring.ApplicationTurn;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionPlan;
import org.stegvis.mentoring.Editions;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.security.PageAccess;

/** The calls that are open: what the programme is, its dates, what it costs, and what happens to personal data. */
@Controller
class CallPages {

    private static final String ROOT = "/programmes/calls/";

    private final Editions editions;
    private final ApplicationTurn turn;
    private final ApplicationSettings settings;
    private final ApplicantFrame frame;

    CallPages(Editions editions, ApplicationTurn turn, ApplicationSettings settings, ApplicantFrame frame) {
        this.editions = editions;
        this.turn = turn;
        this.settings = settings;
        this.frame = frame;
    }

    /** A call in the list. */
    record Call(String title, String address, String closes, boolean late) {}

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static PageAccess callsAreForEveryone() {
        return PageAccess.open("/programmes/calls");
    }

    /** No session is needed to apply: a form that was left open for a night can still be sent. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static PageAccess formsOfCallsNeedNoSession() {
        return PageAccess.behindLinks(ROOT);
    }

    @GetMapping("/programmes/calls")
    String list(HttpServletRequest request, Model page) {
        Words words = frame.into(page, request);
        page.addAttribute(
                "calls",
                editions.all().stream()
                        .filter(turn::takes)
                        .map(edition -> new Call(
                                edition.programme().title(),
                                ROOT + edition.number() + "?language="
                                        + words.language().code(),
                                words.language().longDate(edition.plan().deadline()),
                                turn.isLate(edition)))
                        .toList());
        return "applications/calls";
    }

    @GetMapping("/programmes/calls/{number}")
    String call(@PathVariable String number, HttpServletRequest request, Model page) {
        Edition edition = require(number);
        Words words = frame.into(page, request);
        page.addAttribute("title", edition.programme().title());
        page.addAttribute("owner", edition.programme().owner());
        page.addAttribute("dates", dates(edition, words));
        page.addAttribute("late", turn.isLate(edition));
        page.addAttribute(
                "costs",
                edition.plan()
                        .costPolicyConfirmedBy()
                        .map(officer -> edition.plan().costPolicy())
                        .orElse(""));
        page.addAttribute("notice", settings.privacyNotice());
        page.addAttribute(
                "adept", ROOT + number + "/adept?language=" + words.language().code());
        page.addAttribute(
                "mentor", ROOT + number + "/mentor?language=" + words.language().code());
        return "applications/call";
    }

    @ExceptionHandler(NoSuchPage.class)
    String unknown(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return frame.told(page, request, "noCall");
    }

    /** The edition of this number, if it takes applications. */
    private Edition require(String number) {
        return editions.find(number).filter(turn::takes).orElseThrow(NoSuchPage::new);
    }

    private static List<Fact> dates(Edition edition, Words words) {
        EditionPlan plan = edition.plan();
        return List.of(
                new Fact(
                        words.get("application.date.deadline"),
                        words.get(
                                "application.date.lastSecond", words.language().longDate(plan.deadline()))),
                new Fact(words.get("application.date.letters"), words.language().longDate(plan.lettersBy())),
                new Fact(words.get("application.date.orientation"), meeting(plan.orientation(), words)),
                new Fact(words.get("application.date.kickOff"), meeting(plan.kickOff(), words)),
                new Fact(
                        words.get("application.date.ownMeetings"),
                        words.get("application.date.ownMeetingsCount", plan.ownMeetings())),
                new Fact(words.get("application.date.midTerm"), meeting(plan.midTerm(), words)),
                new Fact(words.get("application.date.final"), meeting(plan.finalMeeting(), words)));
    }

    private static String meeting(EditionPlan.Meeting meeting, Words words) {
        return words.get(
                "application.date.meeting",
                words.language().longDate(meeting.starts().toLocalDate()),
                meeting.starts().toLocalTime().toString(),
                meeting.ends().toLocalTime().toString(),
                words.get("application.mode." + meeting.mode()));
    }
}
