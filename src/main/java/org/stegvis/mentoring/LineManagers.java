package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.letter.EmailAddress;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.shared.Participation;

/** Tells a line manager that somebody takes part (M18): nothing of what is talked about, and no link. */
@Component
class LineManagers {

    private final Applications applications;
    private final Persons persons;
    private final Letters letters;
    private final EditionLetterFacts facts;

    LineManagers(Applications applications, Persons persons, Letters letters, EditionLetterFacts facts) {
        this.applications = applications;
        this.persons = persons;
        this.letters = letters;
        this.facts = facts;
    }

    /** Writes to the line manager whom she named in her application; to nobody if she named none. */
    void tell(Edition edition, Participation participation) {
        Optional<String> address = applications
                .ofParticipation(participation.id())
                .map(application -> application.content().get("lineManagerEmail"))
                .map(String::valueOf)
                .filter(text -> EmailAddress.isOne(text));
        Optional<Person> person = persons.find(participation.person());
        if (address.isPresent() && person.isPresent()) {
            write(edition, participation, person.get(), address.get());
        }
    }

    private void write(Edition edition, Participation participation, Person person, String address) {
        letters.write(new Letter(
                edition.number(),
                MentoringLetter.LINE_MANAGER.code(),
                participation.id().toString(),
                "",
                address,
                person.language(),
                edition.programme().title(),
                "",
                List.of(
                        edition.programme().owner(),
                        person.name(),
                        new Letter.Word("mentoring.role." + participation.role().code()),
                        facts.meetings(edition, participation.role(), person.language())),
                Optional.empty()));
    }
}
