package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.mentoring.GroupProposal;
import org.stegvis.mentoring.GroupProposal.Answer;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.web.ParticipantDesk;
import org.stegvis.shared.web.ParticipantFrame;
import org.stegvis.shared.web.ParticipantQuestion;
import org.stegvis.shared.web.ParticipantQuestion.Kind;
import org.stegvis.shared.web.ParticipantQuestion.Option;
import org.stegvis.shared.web.ParticipantVisit;
import org.stegvis.shared.web.ParticipantWords;

/** A mentor reads which group is proposed for her, and says whether it suits her (A12). */
@Controller
class ProposalPages {

    private static final String ADDRESS = "/participant/{secret}/proposal";

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final GroupProposals proposals;
    private final ProposedAdepts adepts;
    private final Clock clock;

    ProposalPages(
            ParticipantDesk desk,
            ParticipantFrame frame,
            GroupProposals proposals,
            ProposedAdepts adepts,
            Clock clock) {
        this.desk = desk;
        this.frame = frame;
        this.proposals = proposals;
        this.adepts = adepts;
        this.clock = clock;
    }

    /** What was typed, and what is wrong with it. */
    private record Typed(String answer, String adept, String note, List<Problem> problems) {

        private static final Typed NOTHING = new Typed("", "", "", List.of());
    }

    @GetMapping(ADDRESS)
    String read(@PathVariable String secret, HttpServletRequest request, Model model) {
        return show(desk.open(secret, request), Typed.NOTHING, request, model);
    }

    @PostMapping(ADDRESS)
    String answer(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String adept,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ParticipantVisit visit = desk.open(secret, request);
        try {
            Answer said = Answer.ofCode(answer)
                    .orElseThrow(() -> AnswersRefused.because("answer", "matching.proposal.choose"));
            UUID mentor = visit.as(ParticipationRole.MENTOR)
                    .map(Participation::id)
                    .orElseThrow(() -> AnswersRefused.because("answer", "matching.proposal.over"));
            proposals.answer(mentor, said, id(adept), note);
            return visit.redirect("proposal");
        } catch (AnswersRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, new Typed(answer, adept, note, refused.problems()), request, model);
        }
    }

    private String show(ParticipantVisit visit, Typed typed, HttpServletRequest request, Model model) {
        ParticipantWords words = frame.into(model, visit, request);
        Optional<GroupProposal> asked =
                visit.as(ParticipationRole.MENTOR).map(Participation::id).flatMap(proposals::ofMentor);
        List<ProposedAdepts.Adept> group =
                asked.map(proposals::adeptsOf).map(adepts::of).orElse(List.of());
        model.addAttribute("adepts", group);
        model.addAttribute("asked", asked.isPresent());
        model.addAttribute(
                "over",
                typed.problems().stream().anyMatch(problem -> problem.field().isEmpty()));
        model.addAttribute(
                "until",
                asked.map(proposal -> words.day(
                                lastDay(proposal, visit.programme().country().zone())))
                        .orElse(""));
        model.addAttribute(
                "answered",
                asked.flatMap(GroupProposal::answer)
                        .map(answer -> words.get("matching.proposal.option." + answer.code()))
                        .orElse(""));
        model.addAttribute(
                "questions",
                asked.filter(proposal -> proposal.isOpen(clock.now()))
                        .map(proposal -> questions(group, typed, words))
                        .orElse(List.of()));
        return "participant/proposal";
    }

    private static LocalDate lastDay(GroupProposal proposal, ZoneId zone) {
        return proposal.openUntil().atZone(zone).toLocalDate().minusDays(1);
    }

    private static List<ParticipantQuestion> questions(
            List<ProposedAdepts.Adept> group, Typed typed, ParticipantWords words) {
        List<Option> answers = Stream.of(Answer.values())
                .map(answer -> new Option(
                        answer.code(),
                        words.get("matching.proposal.option." + answer.code()),
                        answer.code().equals(typed.answer())))
                .toList();
        List<Option> whom = group.stream()
                .map(adept -> new Option(adept.id(), adept.name(), adept.id().equals(typed.adept())))
                .toList();
        return List.of(
                question("answer", Kind.CHOICE, "", answers, true, typed, words),
                question("adept", Kind.CHOICE, words.get("matching.proposal.adeptHint"), whom, false, typed, words),
                question(
                        "note",
                        Kind.TEXT,
                        words.get("matching.proposal.noteHint", GroupProposals.LONGEST_NOTE),
                        List.of(),
                        false,
                        typed,
                        words));
    }

    private static ParticipantQuestion question(
            String key,
            Kind kind,
            String hint,
            List<Option> options,
            boolean required,
            Typed typed,
            ParticipantWords words) {
        return new ParticipantQuestion(
                key,
                kind,
                words.get("matching.proposal." + key),
                hint,
                key.equals("note") ? typed.note() : "",
                options,
                GroupProposals.LONGEST_NOTE,
                typed.problems().stream()
                        .filter(problem -> problem.field().equals(key))
                        .map(problem -> words.get(
                                problem.text(),
                                Stream.concat(Stream.of(""), Stream.of(problem.arguments()))
                                        .toArray()))
                        .findFirst()
                        .orElse(""),
                required);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
