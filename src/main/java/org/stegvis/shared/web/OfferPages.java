package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Fact;
import org.stegvis.shared.EventWords;
import org.stegvis.shared.Events;
import org.stegvis.shared.Offer;
import org.stegvis.shared.OfferAnswer;
import org.stegvis.shared.OfferDetails;
import org.stegvis.shared.Offers;
import org.stegvis.shared.Participation;

/** A participant reads what she is offered, and accepts or declines it. */
@Controller
class OfferPages {

    private static final int LONGEST_REASON = 500;

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final Offers offers;
    private final Events events;
    private final EventWords words;
    private final ObjectProvider<OfferDetails> details;
    private final Clock clock;

    OfferPages(
            ParticipantDesk desk,
            ParticipantFrame frame,
            Offers offers,
            Events events,
            EventWords words,
            ObjectProvider<OfferDetails> details,
            Clock clock) {
        this.desk = desk;
        this.frame = frame;
        this.offers = offers;
        this.events = events;
        this.words = words;
        this.details = details;
        this.clock = clock;
    }

    /** An offer and to which of her roles it belongs. */
    private record Made(Participation to, Offer offer) {}

    @GetMapping("/participant/{secret}/offer")
    String offer(@PathVariable String secret, HttpServletRequest request, Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        return show(visit, made(visit), new Typed("", "", ""), request, page);
    }

    /** Accepting and declining are chosen and confirmed with one button, so that nothing is answered by a slip. */
    @PostMapping("/participant/{secret}/offer")
    String answer(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        Made made = made(visit);
        if (!made.offer().id().toString().equals(offer) || !made.offer().isOpenAt(clock.now())) {
            return show(visit, made, new Typed("", "", ""), request, page);
        }
        if (reason.length() > LONGEST_REASON) {
            return show(visit, made, new Typed(answer, reason, "reason"), request, page);
        }
        UUID id = made.offer().id();
        switch (answer) {
            case "accept" -> offers.accept(id);
            case "decline" -> offers.decline(id, reason.strip());
            default -> {
                return show(visit, made, new Typed(answer, reason, "answer"), request, page);
            }
        }
        return visit.redirect("offer");
    }

    /** What was typed, and which field of it is wrong. */
    private record Typed(String answer, String reason, String wrong) {}

    private String show(ParticipantVisit visit, Made made, Typed typed, HttpServletRequest request, Model page) {
        ParticipantWords said = frame.into(page, visit, request);
        page.addAttribute("offer", made.offer());
        page.addAttribute("open", made.offer().isOpenAt(clock.now()));
        page.addAttribute("state", state(made.offer()));
        page.addAttribute("role", made.to().role().code());
        page.addAttribute("until", said.moment(made.offer().openUntil()));
        page.addAttribute(
                "details",
                details.stream()
                        .flatMap(own -> own.facts(visit.programme(), made.to(), visit.language()).stream())
                        .toList());
        page.addAttribute("dates", dates(visit, made.to(), said));
        page.addAttribute("questions", questions(typed, said));
        page.addAttribute("action", visit.address("offer"));
        return "participant/offer";
    }

    private String state(Offer offer) {
        return offer.answer() == OfferAnswer.OPEN && !offer.isOpenAt(clock.now())
                ? OfferAnswer.EXPIRED.code()
                : offer.answer().code();
    }

    private List<Fact> dates(ParticipantVisit visit, Participation to, ParticipantWords said) {
        return events.of(visit.programme().number()).stream()
                .filter(event -> event.isFor(to.role()) && event.state().isAhead())
                .map(event -> new Fact(
                        words.name(event, visit.language()),
                        "%s, %s. %s"
                                .formatted(
                                        said.day(event.starts().toLocalDate()),
                                        words.time(event, visit.language()),
                                        words.place(event, visit.language()))))
                .toList();
    }

    private static List<ParticipantQuestion> questions(Typed typed, ParticipantWords said) {
        List<ParticipantQuestion.Option> options = new ArrayList<>();
        for (String option : List.of("accept", "decline")) {
            options.add(new ParticipantQuestion.Option(
                    option, said.get("participant.offer.option." + option), option.equals(typed.answer())));
        }
        return List.of(
                new ParticipantQuestion(
                        "answer",
                        ParticipantQuestion.Kind.CHOICE,
                        said.get("participant.offer.answer"),
                        "",
                        typed.answer(),
                        options,
                        0,
                        typed.wrong().equals("answer")
                                ? said.get("form.problem.required", said.get("participant.offer.answer"))
                                : "",
                        true),
                new ParticipantQuestion(
                        "reason",
                        ParticipantQuestion.Kind.TEXT,
                        said.get("participant.offer.reason"),
                        said.get("participant.offer.reasonHint"),
                        typed.reason(),
                        List.of(),
                        LONGEST_REASON,
                        typed.wrong().equals("reason")
                                ? said.get(
                                        "form.problem.tooLong",
                                        said.get("participant.offer.reason"),
                                        LONGEST_REASON,
                                        typed.reason().length())
                                : "",
                        false));
    }

    /** The open offer to one of her roles, or the last that she got. */
    private Made made(ParticipantVisit visit) {
        Optional<Made> open = visit.roles().stream()
                .flatMap(role -> offers.openOf(role).map(offer -> new Made(role, offer)).stream())
                .findFirst();
        return open.or(() -> visit.roles().stream()
                        .flatMap(role -> offers.lastOf(role).map(offer -> new Made(role, offer)).stream())
                        .findFirst())
                .orElseThrow(() -> new ParticipantPageUnknown(visit));
    }
}
