package org.stegvis.shared;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/**
 * The coordinator notes who was at an event. Whoever had said that she comes is taken to have come, and whoever had not is
 * taken to have stayed away; only those with whom it was otherwise are named.
 */
@Component
class NoteAttendance implements FormAct {

    private static final String MISSING = "missing";
    private static final String EXCUSED = "excused";
    private static final String CAME = "came";

    private final Events events;
    private final EventGuests guests;
    private final Participations participations;
    private final Persons persons;

    NoteAttendance(Events events, EventGuests guests, Participations participations, Persons persons) {
        this.events = events;
        this.guests = guests;
        this.participations = participations;
        this.persons = persons;
    }

    @Override
    public String form() {
        return "note-attendance";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        ProgrammeEvent event = event(subject);
        return Map.of(
                "guests_announced", choices(event, NoteAttendance::isAnnounced),
                "guests_others", choices(event, guest -> !isAnnounced(guest)));
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        ProgrammeEvent event = event(submission.subject());
        Map<UUID, UUID> personOf = personOf(event);
        Set<UUID> missing = chosen(submission, MISSING, personOf);
        Set<UUID> excused = chosen(submission, EXCUSED, personOf);
        Set<UUID> came = chosen(submission, CAME, personOf);
        if (excused.stream().anyMatch(missing::contains)) {
            throw AnswersRefused.because(EXCUSED, "shared.problem.missingAndExcused", new Problem.Label(MISSING));
        }
        for (EventGuest guest : guests.of(event.id())) {
            UUID person = personOf.get(guest.participation());
            boolean present =
                    isAnnounced(guest) ? !missing.contains(person) && !excused.contains(person) : came.contains(person);
            boolean said = guest.answer() == EventAnswer.NO || excused.contains(person);
            guests.note(
                    event.id(),
                    guest.participation(),
                    present ? Attendance.PRESENT : said ? Attendance.EXCUSED : Attendance.ABSENT);
        }
        events.held(event.id(), submission.subject().officer());
        return Map.of();
    }

    /** The persons who were chosen; whoever has two roles is offered once and meant in both. */
    private static Set<UUID> chosen(Submission submission, String key, Map<UUID, UUID> personOf) {
        return submission.answers().choices(key).stream()
                .map(UUID::fromString)
                .map(personOf::get)
                .collect(Collectors.toSet());
    }

    private Map<UUID, UUID> personOf(ProgrammeEvent event) {
        return participations.in(event.programme()).stream()
                .collect(Collectors.toMap(Participation::id, Participation::person));
    }

    private static boolean isAnnounced(EventGuest guest) {
        return guest.answer() == EventAnswer.YES || guest.answer() == EventAnswer.REMOTE;
    }

    /** The guests of whom this holds, by their names, whoever has been erased left out. */
    private List<Choice> choices(ProgrammeEvent event, Predicate<EventGuest> which) {
        Map<UUID, UUID> personOf = personOf(event);
        Map<UUID, Person> known =
                persons.all(personOf.values()).stream().collect(Collectors.toMap(Person::id, person -> person));
        Set<UUID> offered = new HashSet<>();
        return guests.of(event.id()).stream()
                .filter(which)
                .filter(guest -> known.containsKey(personOf.get(guest.participation())))
                .filter(guest -> offered.add(personOf.get(guest.participation())))
                .map(guest -> new Choice(
                        guest.participation().toString(),
                        known.get(personOf.get(guest.participation())).name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private ProgrammeEvent event(FormSubject subject) {
        return events.require(
                UUID.fromString(subject.value(SharedVariables.EVENT).orElseThrow()));
    }
}
