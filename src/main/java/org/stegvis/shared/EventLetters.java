package org.stegvis.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.platform.language.Language;

/** Writes to the guests of an event: invitations, reminders and notes, each with its name, day, time and place. */
@Component
public class EventLetters {

    private final Events events;
    private final EventGuests guests;
    private final EventSchedule schedule;
    private final EventWords words;
    private final ParticipantLetters letters;
    private final Persons persons;

    EventLetters(
            Events events,
            EventGuests guests,
            EventSchedule schedule,
            EventWords words,
            ParticipantLetters letters,
            Persons persons) {
        this.events = events;
        this.guests = guests;
        this.schedule = schedule;
        this.words = words;
        this.letters = letters;
        this.persons = persons;
    }

    /** Invites all who take part and have not been invited; nobody is invited to what has begun to be held or is cancelled. */
    @Transactional
    public void invite(UUID event) {
        ProgrammeEvent now = events.hold(event);
        if (now.state().isAhead()) {
            guests.invite(now).forEach(guest -> write(now, guest, SharedLetter.EVENT_INVITATION));
            events.invited(event);
        }
    }

    /** Reminds those who have not answered, unless they were invited only just now. */
    @Transactional
    public void remind(UUID event) {
        ProgrammeEvent now = events.require(event);
        guests.silent(event, schedule.remindedIfInvitedBefore())
                .forEach(guest -> write(now, guest, SharedLetter.EVENT_REMINDER));
    }

    /** Sends the practical note to all who are expected. */
    @Transactional
    public void practicalNote(UUID event) {
        ProgrammeEvent now = events.require(event);
        guests.expected(event).forEach(guest -> write(now, guest, SharedLetter.EVENT_PRACTICAL));
    }

    /** Tells all who had been invited that the event was moved, and invites them anew. */
    @Transactional
    public void moved(UUID event) {
        ProgrammeEvent now = events.hold(event);
        guests.invitedAnew(event);
        guests.invited(event).forEach(guest -> write(now, guest, SharedLetter.EVENT_MOVED));
    }

    /** Tells all who had been invited that the event does not take place. */
    @Transactional
    public void cancelled(UUID event) {
        ProgrammeEvent now = events.require(event);
        guests.invited(event).forEach(guest -> write(now, guest, SharedLetter.EVENT_CANCELLED));
    }

    /** Writes to those who stayed away without a word. */
    @Transactional
    public void missed(UUID event) {
        ProgrammeEvent now = events.require(event);
        guests.missed(event).forEach(guest -> write(now, guest, SharedLetter.EVENT_MISSED));
    }

    /** A letter of one kind goes to each guest once for each version of the event. */
    private void write(ProgrammeEvent event, Participation guest, SharedLetter kind) {
        Optional<Language> language = persons.find(guest.person()).map(Person::language);
        language.ifPresent(reader -> letters.write(
                guest,
                kind,
                event.id() + "-" + event.sequence(),
                kind.path().isEmpty() ? "" : event.id().toString(),
                List.of(
                        words.name(event, reader),
                        event.starts().toLocalDate(),
                        words.time(event, reader),
                        words.place(event, reader))));
    }
}
