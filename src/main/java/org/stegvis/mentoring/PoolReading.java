package org.stegvis.mentoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplace;
import org.stegvis.party.Workplaces;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Reads what the pool of an edition is made of: six queries, however many have applied. */
@Component
class PoolReading {

    private final Participations participations;
    private final Applications applications;
    private final Workplaces workplaces;
    private final Persons persons;
    private final Regions regions;
    private final JdbcClient database;

    PoolReading(
            Participations participations,
            Applications applications,
            Workplaces workplaces,
            Persons persons,
            Regions regions,
            JdbcClient database) {
        this.participations = participations;
        this.applications = applications;
        this.workplaces = workplaces;
        this.persons = persons;
        this.regions = regions;
        this.database = database;
    }

    /** Everybody who is eligible, late applications that were accepted among them, before manual changes. */
    PoolMaterial of(Edition edition) {
        return of(edition, ParticipationState.ELIGIBLE);
    }

    /** The same of those who are in these states. */
    PoolMaterial of(Edition edition, ParticipationState... states) {
        List<Participation> eligible = participations.in(edition.number(), states);
        Map<UUID, Application> sent = applications.counted(edition.number()).stream()
                .filter(application -> application.participation().isPresent())
                .collect(Collectors.toMap(
                        application -> application.participation().orElseThrow(),
                        Function.identity(),
                        (earlier, later) -> later));
        Set<UUID> people = eligible.stream().map(Participation::person).collect(Collectors.toSet());
        List<Workplace> known = workplaces.withOwners(
                eligible.stream().map(Participation::workplace).collect(Collectors.toSet()));
        List<Person> named = persons.all(people);
        Organisations organisations = new Organisations(known, new WrittenNames(known, named), regions);
        Set<UUID> priority = withPriority(edition.number(), people);
        Set<PoolMaterial.Somebody> all = new TreeSet<>();
        eligible.stream()
                .filter(somebody -> sent.containsKey(somebody.id()))
                .map(somebody -> new PoolMaterial.Somebody(
                        somebody, sent.get(somebody.id()), organisations, priority.contains(somebody.person())))
                .forEach(all::add);
        return new PoolMaterial(edition.plan().rules(), List.copyOf(all), parted(people));
    }

    /** Where people of the pool work, and whom they mean by what they wrote. */
    record Organisations(Map<UUID, Workplace> known, WrittenNames names, Regions regions) {

        Organisations(Collection<Workplace> known, WrittenNames names, Regions regions) {
            this(known.stream().collect(Collectors.toMap(Workplace::id, Function.identity())), names, regions);
        }
    }

    /** Pairs that did not fit, in this or an earlier edition. */
    private Set<Pair> parted(Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                                select mentor, adept from stegvis.parted_pair
                                where mentor in (:people) and adept in (:people)""")
                        .param("people", people)
                        .query((row, number) -> new Pair(row.getString("mentor"), row.getString("adept")))
                        .list());
    }

    /** Who was left on the waiting list of an earlier edition, or lost her mentor there and was given no other. */
    private Set<UUID> withPriority(String edition, Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                                select person from stegvis.participation earlier
                                where person in (:people) and programme < :edition and role = :adept and (
                                    state = 'WAITLISTED' or exists (
                                        select 1 from stegvis.group_member
                                        join stegvis.mentorship_group on mentorship_group.id = mentorship_group
                                        where participation = earlier.id and mentor is null))""")
                        .param("people", people)
                        .param("edition", edition)
                        .param("adept", ParticipationRole.ADEPT.code())
                        .query(UUID.class)
                        .list());
    }
}
