package org.stegvis.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LinksInLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.link.PersonalLinks;
import org.stegvis.party.Persons;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;

/**
 * The personal links of participants: one person in one programme, whatever roles she has there. They lead to
 * {@code /participant/{secret}} and the pages below it.
 */
@Component
public class ParticipantLinks implements LinksInLetters {

    /** What the links are for, as the register of links calls it. */
    public static final String PURPOSE = "participation";

    private static final String PAGE = "/participant/" + Letter.SECRET;

    private final PersonalLinks links;
    private final Programmes programmes;
    private final Participations participations;
    private final Persons persons;
    private final StegvisSettings settings;
    private final SharedSettings times;
    private final Clock clock;

    ParticipantLinks(
            PersonalLinks links,
            Programmes programmes,
            Participations participations,
            Persons persons,
            StegvisSettings settings,
            SharedSettings times,
            Clock clock) {
        this.links = links;
        this.programmes = programmes;
        this.participations = participations;
        this.persons = persons;
        this.settings = settings;
        this.times = times;
        this.clock = clock;
    }

    /** The address of a page below a participant's own, without the secret of the link. */
    String address(String path) {
        return settings.publicUrl() + PAGE + (path.isEmpty() ? "" : "/" + path);
    }

    /** The last day on which a link given out now opens, where people of this programme live. */
    LocalDate lastDay(Programme programme) {
        return clock.today(programme.country().zone()).plus(times.linkValid());
    }

    /** Gives out a new link to somebody; returns its secret. */
    public String issue(Participation participation) {
        Programme programme = programmes.require(participation.programme());
        return links.issue(
                PURPOSE,
                programme.number(),
                participation.person(),
                lastDay(programme)
                        .plusDays(1)
                        .atStartOfDay(programme.country().zone())
                        .toInstant());
    }

    @Override
    public boolean mayRenew(WrittenLetter letter) {
        return letter.link().startsWith(settings.publicUrl() + PAGE)
                && !participating(letter).isEmpty();
    }

    @Override
    public String renew(WrittenLetter letter, String address) {
        Participation participation = participating(letter).get(0);
        if (!address.equalsIgnoreCase(letter.address())) {
            links.revoke(PURPOSE, participation.programme(), participation.person());
            persons.correctAddress(participation.person(), address);
        }
        return issue(participation);
    }

    private List<Participation> participating(WrittenLetter letter) {
        UUID person = UUID.fromString(letter.recipient());
        return persons.find(person).isPresent() ? participations.of(letter.caseNumber(), person) : List.of();
    }
}
