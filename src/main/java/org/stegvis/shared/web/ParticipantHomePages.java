package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.stegvis.party.Officers;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.shared.ParticipantMatter;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.Programmes;

/** The participant's own page: what she is asked for, what she may do and read, and a new link when hers has run out. */
@Controller
class ParticipantHomePages {

    private static final Comparator<ParticipantMatter.Line> BY_DATE =
            Comparator.comparing(line -> line.until().orElse(Instant.MAX));

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final List<ParticipantMatter> matters;
    private final Programmes programmes;
    private final Officers officers;

    ParticipantHomePages(
            ParticipantDesk desk,
            ParticipantFrame frame,
            List<ParticipantMatter> matters,
            Programmes programmes,
            Officers officers) {
        this.desk = desk;
        this.frame = frame;
        this.matters = matters;
        this.programmes = programmes;
        this.officers = officers;
    }

    /** A line as the page shows it; until and address may be empty. */
    record Shown(String title, String until, String address) {}

    @Bean
    static PageAccess linksOfParticipantsAreTheirKeys() {
        return PageAccess.behindLinks(ParticipantDesk.ROOT);
    }

    @GetMapping("/participant/{secret}")
    String home(@PathVariable String secret, HttpServletRequest request, Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        ParticipantWords words = frame.into(page, visit, request);
        List<ParticipantMatter.Line> lines = matters.stream()
                .flatMap(matter -> matter.lines(visit.programme(), visit.person(), visit.roles()).stream())
                .sorted(BY_DATE)
                .toList();
        page.addAttribute(
                "asked",
                lines.stream()
                        .filter(ParticipantMatter.Line::asked)
                        .map(line -> shown(line, visit, words))
                        .toList());
        page.addAttribute(
                "possible",
                lines.stream()
                        .filter(line -> !line.asked())
                        .map(line -> shown(line, visit, words))
                        .toList());
        page.addAttribute(
                "coordinator",
                programmes
                        .holder(visit.programme().number(), ProgrammeRole.COORDINATOR.group())
                        .flatMap(officers::find)
                        .orElse(null));
        return "participant/home";
    }

    /** The answer is the same whether or not a letter was written, so that it says nothing about a link. */
    @PostMapping("/participant/{secret}/new-link")
    String newLink(@PathVariable String secret, HttpServletRequest request, Model page) {
        return frame.toldOutside(page, request, desk.sendNewLink(secret, request), "newLinkSent");
    }

    /** Whatever else may be asked for under a link. */
    @RequestMapping("/participant/{secret}/**")
    String nothing(@PathVariable String secret, HttpServletRequest request) {
        throw new ParticipantPageUnknown(desk.open(secret, request));
    }

    private static Shown shown(ParticipantMatter.Line line, ParticipantVisit visit, ParticipantWords words) {
        return new Shown(
                words.filled(line.title(), line.facts()),
                line.until().map(words::moment).orElse(""),
                line.path().isEmpty() ? "" : visit.address(line.path()));
    }
}
