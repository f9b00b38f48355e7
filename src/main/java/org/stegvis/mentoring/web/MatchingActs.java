package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.ByHand;
import org.stegvis.mentoring.ChangedMeanwhile;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.GroupProposal;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.mentoring.MatchingChange;
import org.stegvis.mentoring.MatchingChanges;
import org.stegvis.mentoring.MatchingDesk;
import org.stegvis.mentoring.PinsRefused;
import org.stegvis.mentoring.RunState;
import org.stegvis.mentoring.StoredRun;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.web.MatchingPeople.Someone;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.shared.ParticipationRole;

/** What a coordinator does on the page of a matching. What is refused comes back with all that was typed. */
@Controller
class MatchingActs {

    private static final String ADDRESS = MatchingPages.ADDRESS;
    private static final String BACK = "redirect:" + ADDRESS;

    private final PageFrame frame;
    private final EditionReader reader;
    private final MatchingPages pages;
    private final MatchingDesk desk;
    private final MatchingChanges changes;
    private final GroupProposals proposals;
    private final MatchingPeople people;

    MatchingActs(
            PageFrame frame,
            EditionReader reader,
            MatchingPages pages,
            MatchingDesk desk,
            MatchingChanges changes,
            GroupProposals proposals,
            MatchingPeople people) {
        this.frame = frame;
        this.reader = reader;
        this.pages = pages;
        this.desk = desk;
        this.changes = changes;
        this.proposals = proposals;
        this.people = people;
    }

    @PostMapping(ADDRESS + "/run")
    String run(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model model) {
        Edition edition = reader.require(number, request);
        String officer = reader.requireCoordinator(request);
        try {
            StoredRun run = desk.run(number, officer);
            return BACK + (run.state() == RunState.ASKED ? "?done=asked" : "?done=run&run=" + run.number());
        } catch (PinsRefused | AnswersRefused refused) {
            return refuse(edition, refused, request, response, model);
        }
    }

    /** The form of one change, filled in as far as the address says. */
    @GetMapping(ADDRESS + "/change")
    String form(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Model model) {
        Edition edition = reader.require(number, request);
        reader.requireCoordinator(request);
        return form(edition, TypedChange.of(typed, desk.version(number)), request, model);
    }

    @PostMapping(ADDRESS + "/change")
    String change(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Edition edition = reader.require(number, request);
        String officer = reader.requireCoordinator(request);
        TypedChange change = TypedChange.of(typed, 0);
        try {
            desk.change(new ByHand(number, change.seen(), officer, change.reason()), change.meant());
            return BACK + "?done=changed";
        } catch (ChangedMeanwhile meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String page = form(edition, change.having(meanwhile.version()), request, model);
            model.addAttribute("meanwhile", meanwhile(edition, meanwhile, model));
            return page;
        } catch (PinsRefused | AnswersRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            String page = form(edition, change, request, model);
            model.addAttribute("problems", problems(edition, refused, model));
            return page;
        }
    }

    @PostMapping(ADDRESS + "/changes/{id}/undo")
    String undo(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Edition edition = reader.require(number, request);
        String officer = reader.requireCoordinator(request);
        try {
            desk.undo(new ByHand(number, seen, officer, ""), id);
            return BACK + "?done=undone";
        } catch (AnswersRefused | ChangedMeanwhile refused) {
            return refuse(edition, refused, request, response, model);
        }
    }

    /** The conflict of interest that a mentor has told of becomes a pair that is not matched. */
    @PostMapping(ADDRESS + "/objections/{id}/forbid")
    String forbid(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Edition edition = reader.require(number, request);
        String officer = reader.requireCoordinator(request);
        GroupProposal objection = proposals.last(number).stream()
                .filter(asked -> asked.id().equals(id) && asked.adept().isPresent())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Words words = frame.into(model, request);
        try {
            desk.forbidConflict(new ByHand(number, seen, officer, words.get("matching.conflictTold")), objection);
            return BACK + "?done=settled";
        } catch (PinsRefused | AnswersRefused | ChangedMeanwhile refused) {
            return refuse(edition, refused, request, response, model);
        }
    }

    private String form(Edition edition, TypedChange typed, HttpServletRequest request, Model model) {
        frame.into(model, request);
        Map<String, Someone> everybody = people.of(edition.number(), changes.inForce(edition.number()));
        model.addAttribute("edition", edition);
        model.addAttribute("typed", typed.withPlaces(everybody));
        model.addAttribute("mentors", of(everybody, ParticipationRole.MENTOR));
        model.addAttribute("adepts", of(everybody, ParticipationRole.ADEPT));
        model.addAttribute("languages", Language.values());
        model.addAttribute("competences", Competence.values());
        model.addAttribute("terms", WeightInputs.terms());
        model.addAttribute("longest", MatchingDesk.LONGEST_REASON);
        model.addAttribute("mostPlaces", MatchingDesk.MOST_PLACES);
        model.addAttribute("problems", List.of());
        return "programmes/matching-change";
    }

    private String refuse(
            Edition edition,
            RuntimeException refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(
                (refused instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
        String page = pages.show(edition, "", new MatchingPages.Sought("", ""), request, model);
        model.addAttribute("done", "");
        model.addAttribute("problems", problems(edition, refused, model));
        return page;
    }

    private List<String> problems(Edition edition, RuntimeException refused, Model model) {
        MatchingWords said = said(edition, model);
        if (refused instanceof PinsRefused pins) {
            return pins.pins().stream().map(said::impossible).toList();
        }
        return refused instanceof ChangedMeanwhile changed
                ? meanwhile(edition, changed, model)
                : ((AnswersRefused) refused)
                        .problems().stream().map(said::problem).toList();
    }

    private List<String> meanwhile(Edition edition, ChangedMeanwhile meanwhile, Model model) {
        MatchingWords said = said(edition, model);
        Words words = (Words) model.getAttribute("words");
        return Stream.concat(
                        meanwhile.changes().stream().map(MatchingChange::what).map(said::change),
                        meanwhile.runs().stream()
                                .map(run -> words.get(
                                        "matching.runIs",
                                        run.number(),
                                        words.get(
                                                "matching.state." + run.state().code()))))
                .collect(Collectors.toList());
    }

    private MatchingWords said(Edition edition, Model model) {
        return new MatchingWords((Words) model.getAttribute("words"), people.of(edition.number(), List.of()));
    }

    private static List<Someone> of(Map<String, Someone> everybody, ParticipationRole role) {
        return everybody.values().stream()
                .filter(somebody -> somebody.role() == role && somebody.eligible())
                .toList();
    }
}
