package org.stegvis.shared.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Words;
import org.stegvis.shared.EventAnswer;
import org.stegvis.shared.EventGuest;
import org.stegvis.shared.EventGuests;
import org.stegvis.shared.EventWords;
import org.stegvis.shared.Events;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Programme;
import org.stegvis.shared.ProgrammeEvent;

/** What officers read of events. */
@Component
class EventDesk {

    private final Events events;
    private final EventGuests guests;
    private final EventWords words;
    private final Participations participations;
    private final Persons persons;

    EventDesk(Events events, EventGuests guests, EventWords words, Participations participations, Persons persons) {
        this.events = events;
        this.guests = guests;
        this.words = words;
        this.participations = participations;
        this.persons = persons;
    }

    /** An event as a page shows it, with how many were invited and what they answered. */
    record Line(
            String id,
            String name,
            String day,
            String time,
            String place,
            String address,
            String state,
            long invited,
            long yes,
            long remote,
            long no,
            long silent) {}

    /** A guest as a page shows her; answer and attendance are keys of texts. */
    record Guest(String name, String role, String answer, String attendance) {}

    List<Line> lines(Programme programme, Language language) {
        Map<UUID, List<EventGuest>> all = guests.ofProgramme(programme.number());
        return events.of(programme.number()).stream()
                .map(event -> line(event, all.getOrDefault(event.id(), List.of()), language))
                .toList();
    }

    Line line(ProgrammeEvent event, Language language) {
        return line(event, guests.of(event.id()), language);
    }

    private Line line(ProgrammeEvent event, List<EventGuest> invited, Language language) {
        return new Line(
                event.id().toString(),
                words.name(event, language),
                language.longDate(event.starts().toLocalDate()),
                words.time(event, language),
                words.place(event, language),
                event.address(),
                event.state().code(),
                invited.size(),
                count(invited, EventAnswer.YES),
                count(invited, EventAnswer.REMOTE),
                count(invited, EventAnswer.NO),
                count(invited, EventAnswer.NONE));
    }

    /** The guests by name, those who were erased left out. */
    List<Guest> guests(ProgrammeEvent event, Words said) {
        Map<UUID, Participation> taking =
                participations.in(event.programme()).stream().collect(Collectors.toMap(Participation::id, one -> one));
        Map<UUID, Person> known = persons
                .all(taking.values().stream().map(Participation::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        return guests.of(event.id()).stream()
                .filter(guest ->
                        known.containsKey(taking.get(guest.participation()).person()))
                .map(guest -> guest(guest, taking.get(guest.participation()), known))
                .sorted(java.util.Comparator.comparing(Guest::name))
                .toList();
    }

    /** Whether what was typed is another time or place than the event has. */
    boolean isOther(ProgrammeEvent event, TypedEvent typed) {
        return !event.starts().equals(typed.starts())
                || !event.ends().equals(typed.ends())
                || !event.mode().equals(typed.value("mode"))
                || !event.place().equals(typed.value("place"));
    }

    private static Guest guest(EventGuest guest, Participation as, Map<UUID, Person> known) {
        return new Guest(
                known.get(as.person()).name(),
                "events.role." + as.role().code(),
                "events.answer." + guest.answer().name().toLowerCase(java.util.Locale.ROOT),
                guest.attendance().code().isEmpty()
                        ? ""
                        : "events.attendance." + guest.attendance().code());
    }

    private static long count(List<EventGuest> guests, EventAnswer answer) {
        return guests.stream().filter(guest -> guest.answer() == answer).count();
    }
}
