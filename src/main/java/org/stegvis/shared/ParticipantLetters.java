package org.stegvis.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;

/** Writes letters to participants, each in the person's language and with one personal link. */
@Component
public class ParticipantLetters {

    /** What is said at the end of every letter to a participant of who writes and why. */
    public static final String FOOTER = "letter.footerParticipant";

    private final Letters letters;
    private final Persons persons;
    private final Programmes programmes;
    private final ParticipantLinks links;

    ParticipantLetters(Letters letters, Persons persons, Programmes programmes, ParticipantLinks links) {
        this.letters = letters;
        this.persons = persons;
        this.programmes = programmes;
        this.links = links;
    }

    /**
     * Writes a letter, once for this step; nothing goes to somebody who has been erased.
     *
     * @param subject what it is about, such as the id of an event, which its button's address ends with; may be empty
     * @param facts what the words mention after the owner of the programme and the last day of the link
     */
    public void write(Participation to, ParticipantLetterKind kind, String step, String subject, List<Object> facts) {
        Optional<Person> reader = persons.find(to.person());
        Programme programme = programmes.require(to.programme());
        String recipient = to.person().toString();
        if (reader.isEmpty() || letters.isWritten(to.programme(), kind.code(), step, recipient)) {
            return;
        }
        List<Object> said = new ArrayList<>(List.of(programme.owner(), links.lastDay(programme)));
        said.addAll(facts);
        letters.write(new Letter(
                to.programme(),
                kind.code(),
                step,
                recipient,
                reader.get().email(),
                reader.get().language(),
                programme.title(),
                links.address(subject.isEmpty() ? kind.path() : kind.path() + "/" + subject),
                said,
                Optional.empty(),
                Optional.of(new Letter.Personal(programme.owner(), links.issue(to), FOOTER))));
    }
}
