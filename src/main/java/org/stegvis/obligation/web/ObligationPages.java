package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.Fulfilment;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;

/** The pages on which officers and managers find an obligation, see how it stands, and what its figures are made of. */
@Controller
class ObligationPages {

    private final PageFrame frame;
    private final ObligationReader reader;
    private final ObligationListing listing;
    private final ObligationStory story;
    private final ObligationMonths months;
    private final Submissions submissions;
    private final SubmissionReading reading;
    private final Attachments attachments;

    ObligationPages(
            PageFrame frame,
            ObligationReader reader,
            ObligationListing listing,
            ObligationStory story,
            ObligationMonths months,
            Submissions submissions,
            SubmissionReading reading,
            Attachments attachments) {
        this.frame = frame;
        this.reader = reader;
        this.listing = listing;
        this.story = story;
        this.months = months;
        this.submissions = submissions;
        this.reading = reading;
        this.attachments = attachments;
    }

    @Bean
    static PageAccess obligationsAreForOfficersAndReaders() {
        return PageAccess.of("/obligations/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping("/obligations")
    String all(
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Words ours = frame.into(model, request);
        model.addAttribute(
                "list", listing.page(new ObligationListing.Asked(whose, words, light, order, page), request));
        model.addAttribute("figures", new ReaderFigures(ours.language()));
        return "obligations/list";
    }

    @GetMapping("/obligations/{caseNumber}")
    String one(@PathVariable String caseNumber, HttpServletRequest request, Model model) {
        Obligation obligation = reader.require(caseNumber);
        Words words = show(obligation, request, model);
        model.addAttribute("story", story.of(obligation, words.language()));
        return "obligations/obligation";
    }

    @GetMapping("/obligations/{caseNumber}/months")
    String months(@PathVariable String caseNumber, HttpServletRequest request, Model model) {
        Obligation obligation = reader.require(caseNumber);
        show(obligation, request, model);
        Fulfilment fulfilment = months.today(obligation);
        model.addAttribute("fulfilment", fulfilment);
        model.addAttribute("hires", months.of(obligation, fulfilment));
        return "obligations/months";
    }

    @GetMapping("/obligations/{caseNumber}/submissions/{id}")
    String submission(@PathVariable String caseNumber, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Obligation obligation = reader.require(caseNumber);
        Submission submission = submissions
                .find(id)
                .filter(sent -> sent.obligation().equals(obligation.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Words words = show(obligation, request, model);
        model.addAttribute("read", reading.of(obligation, submission, words));
        model.addAttribute(
                "files",
                attachments.sentFor(obligation.id()).stream()
                        .filter(file -> file.submission().equals(Optional.of(id)))
                        .toList());
        return "obligations/submission";
    }

    private Words show(Obligation obligation, HttpServletRequest request, Model model) {
        Words words = frame.into(model, request);
        model.addAttribute("obligation", obligation);
        model.addAttribute("time", new ReaderTime(obligation.country().zone(), words.language()));
        model.addAttribute("figures", new ReaderFigures(words.language()));
        model.addAttribute("maySeePeople", reader.maySeePeople(request));
        model.addAttribute("mayEnter", reader.mayEnter(obligation.caseNumber(), request));
        return words;
    }
}
