package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.MatchingRuns;
import org.stegvis.mentoring.StoredRun;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;

/** The pages on which a coordinator looks at runs of the matching, and everybody else at their figures. */
@Controller
class MatchingPages {

    static final String ADDRESS = "/programmes/{number}/matching";

    private static final List<String> TOLD = List.of("run", "asked", "changed", "undone", "settled");

    private final PageFrame frame;
    private final EditionReader reader;
    private final MatchingRuns runs;
    private final MatchingDeskView desk;
    private final CompareRuns compare;

    MatchingPages(
            PageFrame frame, EditionReader reader, MatchingRuns runs, MatchingDeskView desk, CompareRuns compare) {
        this.frame = frame;
        this.reader = reader;
        this.runs = runs;
        this.desk = desk;
        this.compare = compare;
    }

    @Bean
    static PageAccess matchingIsForOfficersAndReaders() {
        return PageAccess.of("/programmes/*/matching/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping(ADDRESS)
    String run(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            Model model) {
        Edition edition = reader.require(number, request);
        model.addAttribute("done", TOLD.contains(done) ? done : "");
        return show(edition, run, new Sought(words, order), request, model);
    }

    /** All groups of a run on one page, open and without anything to press. */
    @GetMapping(ADDRESS + "/print")
    String print(@PathVariable String number, @RequestParam String run, HttpServletRequest request, Model model) {
        Edition edition = reader.require(number, request);
        reader.requireCoordinator(request);
        Words ours = frame.into(model, request);
        desk.into(model, edition, require(edition, run), new Sought("", ""), ours);
        return "programmes/matching-print";
    }

    @GetMapping(ADDRESS + "/compare")
    String compare(
            @PathVariable String number,
            @RequestParam String one,
            @RequestParam String other,
            HttpServletRequest request,
            Model model) {
        Edition edition = reader.require(number, request);
        reader.requireCoordinator(request);
        Words ours = frame.into(model, request);
        model.addAttribute("edition", edition);
        model.addAttribute("runs", runs.of(number));
        model.addAttribute("compared", compare.of(require(edition, one), require(edition, other), ours));
        return "programmes/matching-compare";
    }

    /** What is looked for among the groups, and in which order they are shown. */
    record Sought(String words, String order) {

        private static final int LONGEST = 200;

        Sought {
            words = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        }
    }

    /** The page with one run, or the newest where none is named. */
    String show(Edition edition, String run, Sought sought, HttpServletRequest request, Model model) {
        Words ours = frame.into(model, request);
        Optional<StoredRun> shown = run.isEmpty() ? runs.newest(edition.number()) : Optional.of(require(edition, run));
        if (reader.isCoordinator(request)) {
            desk.into(model, edition, shown.orElse(null), sought, ours);
            return "programmes/matching";
        }
        model.addAttribute("edition", edition);
        model.addAttribute("run", shown.orElse(null));
        desk.figures(model, shown.flatMap(StoredRun::content), ours);
        return "programmes/matching-figures";
    }

    private StoredRun require(Edition edition, String run) {
        return Optional.of(run)
                .filter(typed -> typed.matches("[1-9][0-9]{0,5}"))
                .flatMap(typed -> runs.find(edition.number(), Integer.parseInt(typed)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
