package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.Adept;
import org.stegvis.mentoring.matching.MatchingPool;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;

/** The pool of an edition whose groups stand: who has a mentor stays with her, and somebody is looked for one. */
@Component
class PoolOfGroups {

    private static final ParticipationState[] HERE = {
        ParticipationState.RESERVE,
        ParticipationState.WAITLISTED,
        ParticipationState.ADMITTED,
        ParticipationState.CONFIRMED,
        ParticipationState.ACTIVE,
        ParticipationState.PAUSED
    };

    private final PoolReading reading;
    private final MatchingChanges changes;
    private final Groups groups;
    private final Editions editions;

    PoolOfGroups(PoolReading reading, MatchingChanges changes, Groups groups, Editions editions) {
        this.reading = reading;
        this.changes = changes;
        this.groups = groups;
        this.editions = editions;
    }

    /**
     * The pool as participations and persons know it.
     *
     * @param pool by ids of persons
     * @param material who is who
     */
    record Known(MatchingPool pool, PoolMaterial material) {

        String person(UUID participation) {
            return material.personOf(participation);
        }

        UUID mentor(String person) {
            return UUID.fromString(
                    material.participations(ParticipationRole.MENTOR).get(person));
        }

        UUID adept(String person) {
            return UUID.fromString(
                    material.participations(ParticipationRole.ADEPT).get(person));
        }
    }

    /**
     * The pool in which these adepts are looked for a mentor: reserves, and mentors of groups that meet.
     *
     * @param adepts participations; they are taken out of the groups in which they are
     * @param without a mentor who is not to be given anybody, if there is one
     */
    Known of(String number, Collection<UUID> adepts, Optional<UUID> without) {
        Edition edition = editions.require(number);
        PoolMaterial material = reading.of(edition, HERE);
        ChangesInPool made = new ChangesInPool(material, changes.inForce(number));
        Map<UUID, Adept> known = material.people().stream()
                .filter(somebody -> somebody.is(ParticipationRole.ADEPT))
                .collect(Collectors.toMap(somebody -> somebody.participation().id(), PoolMaterial.Somebody::asAdept));
        List<MatchingPool.StandingPair> standing = new ArrayList<>();
        Set<UUID> leading = new HashSet<>();
        for (MentorshipGroup group : groups.ofEdition(number)) {
            group.mentor().filter(mentor -> takesAdepts(group)).ifPresent(mentor -> {
                leading.add(mentor);
                group.adepts().stream()
                        .filter(adept -> known.containsKey(adept) && !adepts.contains(adept))
                        .forEach(adept -> standing.add(
                                new MatchingPool.StandingPair(material.personOf(mentor), known.get(adept))));
            });
        }
        List<Mentor> mentors = material.people().stream()
                .filter(somebody -> somebody.is(ParticipationRole.MENTOR))
                .filter(somebody ->
                        !without.equals(Optional.of(somebody.participation().id())))
                .filter(somebody -> leading.contains(somebody.participation().id())
                        || somebody.participation().state() == ParticipationState.RESERVE)
                .map(somebody -> made.to(somebody.participation().id(), somebody.asMentor()))
                .toList();
        Set<String> remaining = mentors.stream().map(Mentor::id).collect(Collectors.toSet());
        return new Known(
                new MatchingPool(
                        mentors,
                        adepts.stream()
                                .filter(known::containsKey)
                                .map(known::get)
                                .toList(),
                        standing.stream()
                                .filter(pair -> remaining.contains(pair.mentor()))
                                .toList(),
                        Set.of(),
                        made.forbidden(),
                        material.parted(),
                        made.rules(edition.plan().rules())),
                material);
    }

    private static boolean takesAdepts(MentorshipGroup group) {
        return group.state() == GroupState.FORMING || group.state() == GroupState.MEETING;
    }
}
