package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionFigures;
import org.stegvis.mentoring.EditionState;
import org.stegvis.mentoring.FigureWords;
import org.stegvis.mentoring.GroupHealth;
import org.stegvis.mentoring.RecruitmentFigures;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;

/** The pages on which coordinators, owners and managers see where an edition stands and what it came to. */
@Controller
class EditionPages {

    private final PageFrame frame;
    private final EditionReader reader;
    private final EditionListing listing;
    private final EditionDates dates;
    private final RecruitmentFigures recruitment;
    private final EditionFigures figures;
    private final FigureWords words;
    private final GroupHealth health;
    private final WhoHasNotAnswered silent;
    private final ApplicationView application;
    private final CaseWork work;

    EditionPages(
            PageFrame frame,
            EditionReader reader,
            EditionListing listing,
            EditionDates dates,
            RecruitmentFigures recruitment,
            EditionFigures figures,
            FigureWords words,
            GroupHealth health,
            WhoHasNotAnswered silent,
            ApplicationView application,
            CaseWork work) {
        this.frame = frame;
        this.reader = reader;
        this.listing = listing;
        this.dates = dates;
        this.recruitment = recruitment;
        this.figures = figures;
        this.words = words;
        this.health = health;
        this.silent = silent;
        this.application = application;
        this.work = work;
    }

    @Bean
    static PageAccess programmesAreForOfficersAndReaders() {
        return PageAccess.of("/programmes", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static PageAccess editionsAreForOfficersAndReaders() {
        return PageAccess.of("/programmes/P*/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping("/programmes")
    String all(
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        reader.requireReading(request);
        Words ours = frame.into(model, request);
        model.addAttribute("list", listing.editions(whose, words, state, page, request));
        model.addAttribute("states", List.of(EditionState.values()));
        model.addAttribute("dates", dates);
        model.addAttribute("language", ours.language());
        return "programmes/list";
    }

    @GetMapping("/programmes/{number}")
    String one(@PathVariable String number, HttpServletRequest request, Model model) {
        Edition edition = show(number, request, model);
        Words ours = (Words) model.getAttribute("words");
        model.addAttribute(
                "open",
                work.openIn(List.of(number)).stream()
                        .filter(line -> line.kind() == CaseWork.Kind.TASK)
                        .toList());
        model.addAttribute("dates", dates.of(edition));
        model.addAttribute("recruited", recruitment.of(edition));
        model.addAttribute("weeks", recruitment.weeks(edition));
        model.addAttribute("health", health.of(edition));
        model.addAttribute("silent", silent.of(number));
        model.addAttribute("time", new ReaderTime(edition.zone(), ours.language()));
        return "programmes/edition";
    }

    @GetMapping("/programmes/{number}/applications")
    String applications(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        reader.requireKnowingPeople(request);
        show(number, request, model);
        model.addAttribute("list", listing.applications(number, words, role, state, order, page));
        model.addAttribute("state", state);
        model.addAttribute("orders", List.of(ApplicationList.Order.values()));
        return "programmes/applications";
    }

    @GetMapping("/programmes/{number}/applications/{id}")
    String application(@PathVariable String number, @PathVariable UUID id, HttpServletRequest request, Model model) {
        reader.requireKnowingPeople(request);
        Edition edition = show(number, request, model);
        Words ours = (Words) model.getAttribute("words");
        model.addAttribute(
                "read",
                application
                        .of(edition, id, reader.isCoordinator(request), ours.language())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "programmes/application";
    }

    @GetMapping("/programmes/{number}/closing")
    String closing(@PathVariable String number, HttpServletRequest request, Model model) {
        Edition edition = show(number, request, model);
        Words ours = (Words) model.getAttribute("words");
        EditionFigures.Figures now = figures.of(edition);
        model.addAttribute(
                "figures",
                FigureWords.REPORT.stream()
                        .flatMap(name -> words.facts(now, name, ours.language()).stream())
                        .toList());
        model.addAttribute("fields", application.counted(now, ours.language()));
        model.addAttribute("closing", now.closing().orElse(null));
        return "programmes/closing";
    }

    private Edition show(String number, HttpServletRequest request, Model model) {
        Edition edition = reader.require(number, request);
        frame.into(model, request);
        model.addAttribute("edition", edition);
        model.addAttribute("coordinator", reader.isCoordinator(request));
        model.addAttribute("knowsPeople", reader.knowsPeople(request));
        return edition;
    }
}
