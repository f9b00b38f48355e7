package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.Events;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.Programme;
import org.stegvis.shared.ProgrammeEvent;
import org.stegvis.shared.Programmes;

/**
 * The pages on which officers see the events of a programme and who comes, and coordinators plan, move and cancel them.
 * Names of guests are for coordinators; all others read how many.
 */
@Controller
class EventDeskPages {

    private final PageFrame frame;
    private final Programmes programmes;
    private final Events events;
    private final EventDesk desk;
    private final Identities identities;
    private final Clock clock;

    EventDeskPages(
            PageFrame frame, Programmes programmes, Events events, EventDesk desk, Identities identities, Clock clock) {
        this.frame = frame;
        this.programmes = programmes;
        this.events = events;
        this.desk = desk;
        this.identities = identities;
        this.clock = clock;
    }

    @Bean
    static PageAccess eventsAreForOfficersAndReaders() {
        return PageAccess.of("/programmes/*/events/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping("/programmes/{number}/events")
    String all(@PathVariable String number, HttpServletRequest request, Model page) {
        return list(programme(number), TypedEvent.blank(), request, page);
    }

    @PostMapping("/programmes/{number}/events")
    String plan(@PathVariable String number, HttpServletRequest request, Model page) {
        Programme programme = programme(number);
        coordinator(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Words words = frame.into(page, request);
        TypedEvent typed = TypedEvent.read(request, true, programme.country().zone(), clock.now(), words);
        if (typed.isGood() && isTaken(programme, typed, EventKind.ofCode(typed.value("kind")), Optional.empty())) {
            typed.refuse("day", "events.problem.same", words);
        }
        if (!typed.isGood() || programme.ended()) {
            return list(programme, typed, request, page);
        }
        ProgrammeEvent event = events.plan(
                number,
                EventKind.ofCode(typed.value("kind")).orElseThrow(),
                typed.starts(),
                typed.ends(),
                typed.value("mode"),
                typed.value("place"),
                typed.meals(),
                ParticipationRole.ofCode(typed.value("audience")));
        events.joinedAt(event.id(), typed.value("address"));
        return "redirect:/programmes/" + number + "/events/" + event.id();
    }

    @GetMapping("/programmes/{number}/events/{id}")
    String one(@PathVariable String number, @PathVariable String id, HttpServletRequest request, Model page) {
        ProgrammeEvent event = event(number, id);
        return show(event, TypedEvent.of(event), request, page);
    }

    @PostMapping("/programmes/{number}/events/{id}")
    String move(@PathVariable String number, @PathVariable String id, HttpServletRequest request, Model page) {
        ProgrammeEvent event = event(number, id);
        Identity officer = coordinator(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Words words = frame.into(page, request);
        TypedEvent typed = TypedEvent.read(request, false, event.zone(), clock.now(), words);
        if (typed.isGood() && isTaken(programme(number), typed, Optional.of(event.kind()), Optional.of(event.id()))) {
            typed.refuse("day", "events.problem.same", words);
        }
        if (!typed.isGood()) {
            return show(event, typed, request, page);
        }
        events.joinedAt(event.id(), typed.value("address"));
        if (desk.isOther(event, typed)) {
            events.move(
                    event.id(),
                    typed.starts(),
                    typed.ends(),
                    typed.value("mode"),
                    typed.value("place"),
                    officer.user());
        }
        return "redirect:/programmes/" + number + "/events/" + id;
    }

    /** Cancelling is confirmed by its own button beside the words that say what follows. */
    @PostMapping("/programmes/{number}/events/{id}/cancel")
    String cancel(@PathVariable String number, @PathVariable String id, HttpServletRequest request) {
        ProgrammeEvent event = event(number, id);
        Identity officer = coordinator(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        events.cancel(event.id(), officer.user());
        return "redirect:/programmes/" + number + "/events/" + id;
    }

    private String list(Programme programme, TypedEvent typed, HttpServletRequest request, Model page) {
        Words words = frame.into(page, request);
        page.addAttribute("programme", programme);
        page.addAttribute("events", desk.lines(programme, words.language()));
        page.addAttribute("mayChange", coordinator(request).isPresent() && !programme.ended());
        page.addAttribute("questions", typed.questions(true, words));
        return "events/list";
    }

    private String show(ProgrammeEvent event, TypedEvent typed, HttpServletRequest request, Model page) {
        Words words = frame.into(page, request);
        boolean coordinates = coordinator(request).isPresent();
        page.addAttribute("programme", programme(event.programme()));
        page.addAttribute("event", desk.line(event, words.language()));
        page.addAttribute("guests", coordinates ? desk.guests(event, words) : List.of());
        page.addAttribute("coordinates", coordinates);
        page.addAttribute(
                "mayChange",
                coordinates && event.state().isAhead() && clock.now().isBefore(event.startsAt()));
        page.addAttribute("questions", typed.questions(false, words));
        return "events/event";
    }

    private boolean isTaken(Programme programme, TypedEvent typed, Optional<EventKind> kind, Optional<UUID> butNot) {
        return events.of(programme.number()).stream()
                .filter(other -> butNot.filter(other.id()::equals).isEmpty())
                .anyMatch(other -> kind.filter(other.kind()::equals).isPresent()
                        && other.starts().equals(typed.starts()));
    }

    private Programme programme(String number) {
        return programmes.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ProgrammeEvent event(String number, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .flatMap(events::find)
                .filter(event -> event.programme().equals(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Identity> coordinator(HttpServletRequest request) {
        return identities.of(request).filter(person -> person.roles().contains(Role.PROGRAMME_COORDINATOR));
    }
}
