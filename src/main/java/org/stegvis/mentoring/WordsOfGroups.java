package org.stegvis.mentoring;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;

/** The names of the members of groups, for letters, pages and the facts of forms. */
@Component
public class WordsOfGroups {

    private final Participations participations;
    private final Persons persons;
    private final Workplaces workplaces;

    WordsOfGroups(Participations participations, Persons persons, Workplaces workplaces) {
        this.participations = participations;
        this.persons = persons;
        this.workplaces = workplaces;
    }

    /** Name and organisation; the organisation alone of somebody who was erased. */
    public String of(UUID participation) {
        Participation somebody = participations.require(participation);
        String organisation = workplaces.require(somebody.workplace()).name();
        return persons.find(somebody.person())
                .map(person -> person.name() + " (" + organisation + ")")
                .orElse(organisation);
    }

    /** Several names, with commas between them. */
    public String of(Collection<UUID> members) {
        return members.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** The name and the organisation of a group's mentor; a dash where it has none. */
    public String mentorOf(MentorshipGroup group) {
        return group.mentor().map(this::of).orElse("–");
    }
}
