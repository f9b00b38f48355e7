package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Fact;
import org.stegvis.shared.Attendance;
import org.stegvis.shared.Attended;
import org.stegvis.shared.EventAnswer;
import org.stegvis.shared.EventCalendar;
import org.stegvis.shared.EventGuest;
import org.stegvis.shared.EventGuests;
import org.stegvis.shared.EventState;
import org.stegvis.shared.EventWords;
import org.stegvis.shared.Events;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ProgrammeEvent;

/** A guest reads about an event, answers her invitation, and takes it into her own calendar. */
@Controller
class EventPages {

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final Events events;
    private final EventGuests guests;
    private final EventWords words;
    private final EventCalendar calendar;
    private final Clock clock;

    EventPages(
            ParticipantDesk desk,
            ParticipantFrame frame,
            Events events,
            EventGuests guests,
            EventWords words,
            EventCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.frame = frame;
        this.events = events;
        this.guests = guests;
        this.words = words;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** An event and the participation as which she is its guest. */
    private record Invited(ProgrammeEvent event, Participation as, EventGuest guest) {}

    @GetMapping("/participant/{secret}/event/{id}")
    String event(@PathVariable String secret, @PathVariable String id, HttpServletRequest request, Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        return show(visit, invited(visit, id), "", request, page);
    }

    @PostMapping("/participant/{secret}/event/{id}")
    String answer(
            @PathVariable String secret,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "-1") String version,
            @RequestParam(defaultValue = "") String madeUp,
            HttpServletRequest request,
            Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        Invited invited = invited(visit, id);
        if (!madeUp.isEmpty()) {
            guests.replaced(invited.event().id(), invited.as());
            return visit.redirect("event", id);
        }
        Optional<EventAnswer> chosen = EventAnswer.ofCode(answer)
                .filter(one -> options(invited.event()).contains(one));
        if (chosen.isEmpty()) {
            return show(visit, invited, "choose", request, page);
        }
        boolean kept = version.matches("\\d{1,6}")
                && guests.answer(invited.event().id(), Integer.parseInt(version), invited.as(), chosen.get());
        return kept ? visit.redirect("event", id) : show(visit, invited(visit, id), "changed", request, page);
    }

    @GetMapping("/participant/{secret}/event/{id}.ics")
    ResponseEntity<byte[]> calendarOfOne(
            @PathVariable String secret, @PathVariable String id, HttpServletRequest request) {
        ParticipantVisit visit = desk.open(secret, request);
        ProgrammeEvent event = invited(visit, id).event();
        String method = event.state() == EventState.CANCELLED ? "CANCEL" : "REQUEST";
        return file(calendar.of(event, visit.language()), method, event.kind().code() + ".ics");
    }

    @GetMapping("/participant/{secret}/calendar.ics")
    ResponseEntity<byte[]> calendarOfAll(@PathVariable String secret, HttpServletRequest request) {
        ParticipantVisit visit = desk.open(secret, request);
        List<ProgrammeEvent> hers = visit.roles().stream()
                .flatMap(role -> events.attendance(role).stream())
                .map(Attended::event)
                .distinct()
                .toList();
        return file(
                calendar.of(hers, visit.language()),
                "PUBLISH",
                visit.programme().number() + ".ics");
    }

    private String show(
            ParticipantVisit visit, Invited invited, String problem, HttpServletRequest request, Model page) {
        ParticipantWords said = frame.into(page, visit, request);
        ProgrammeEvent event = invited.event();
        boolean ahead = event.state().isAhead() && clock.now().isBefore(event.startsAt());
        boolean stayedAway = invited.guest().attendance() == Attendance.ABSENT
                || invited.guest().attendance() == Attendance.EXCUSED;
        page.addAttribute("name", words.name(event, visit.language()));
        page.addAttribute("facts", facts(event, visit, said));
        page.addAttribute("version", event.sequence());
        page.addAttribute("ahead", ahead);
        page.addAttribute("cancelled", event.state() == EventState.CANCELLED);
        page.addAttribute("answered", invited.guest().answer().code());
        page.addAttribute("attendance", invited.guest().attendance().code());
        page.addAttribute("toMakeUp", stayedAway && !invited.guest().replaced());
        page.addAttribute("madeUp", invited.guest().replaced());
        page.addAttribute("changed", problem.equals("changed"));
        page.addAttribute("questions", List.of(question(invited, problem, said)));
        page.addAttribute("action", visit.address("event", event.id().toString()));
        page.addAttribute("calendar", visit.address("event", event.id() + ".ics"));
        return "participant/event";
    }

    private List<Fact> facts(ProgrammeEvent event, ParticipantVisit visit, ParticipantWords said) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                said.get("participant.event.day"), said.day(event.starts().toLocalDate())));
        facts.add(new Fact(said.get("participant.event.time"), words.time(event, visit.language())));
        facts.add(new Fact(said.get("participant.event.place"), words.place(event, visit.language())));
        if (event.hasRemotePart() && !event.address().isEmpty()) {
            facts.add(new Fact(said.get("participant.event.address"), event.address()));
        }
        if (event.meals() > 0) {
            facts.add(new Fact(
                    said.get("participant.event.meals"), said.get("participant.event.mealsServed", event.meals())));
        }
        return facts;
    }

    private static ParticipantQuestion question(Invited invited, String problem, ParticipantWords said) {
        String given = invited.guest().answer().code();
        return new ParticipantQuestion(
                "answer",
                ParticipantQuestion.Kind.CHOICE,
                said.get("participant.event.answer"),
                "",
                given,
                options(invited.event()).stream()
                        .map(option -> new ParticipantQuestion.Option(
                                option.code(),
                                said.get("participant.event.option." + option.code()),
                                option.code().equals(given)))
                        .toList(),
                0,
                problem.equals("choose") ? said.get("form.problem.required", said.get("participant.event.answer")) : "",
                true);
    }

    private static List<EventAnswer> options(ProgrammeEvent event) {
        return event.mode().equals(ProgrammeEvent.HYBRID)
                ? List.of(EventAnswer.YES, EventAnswer.REMOTE, EventAnswer.NO)
                : List.of(EventAnswer.YES, EventAnswer.NO);
    }

    private Invited invited(ParticipantVisit visit, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .flatMap(events::find)
                .flatMap(event -> visit.roles().stream()
                        .flatMap(role ->
                                guests
                                        .find(event.id(), role.id())
                                        .map(guest -> new Invited(event, role, guest))
                                        .stream())
                        .findFirst())
                .orElseThrow(() -> new ParticipantPageUnknown(visit));
    }

    private static ResponseEntity<byte[]> file(String content, String method, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8;method=" + method))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
