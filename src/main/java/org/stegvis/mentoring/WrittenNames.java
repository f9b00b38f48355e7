package org.stegvis.mentoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stegvis.party.Person;
import org.stegvis.party.RegisterNumber;
import org.stegvis.party.Workplace;

/**
 * Whom applicants mean when they write the name or the register number of an organisation, or a person's name. Case,
 * spaces and the hyphens and spaces of numbers make no difference; whoever is not among these is nobody to be kept from.
 */
final class WrittenNames {

    private final Map<String, Set<String>> organisations = new TreeMap<>();
    private final Map<String, Set<String>> people = new TreeMap<>();

    WrittenNames(Collection<Workplace> workplaces, Collection<Person> persons) {
        for (Workplace workplace : workplaces) {
            String id = workplace.id().toString();
            add(organisations, name(workplace.name()), id);
            workplace.number().map(RegisterNumber::text).ifPresent(number -> add(organisations, number(number), id));
        }
        persons.forEach(person -> add(people, name(person.name()), person.id().toString()));
    }

    /** Ids of the organisations that are meant. */
    Set<String> organisations(String written) {
        Set<String> meant = new HashSet<>(organisations.getOrDefault(name(written), Set.of()));
        meant.addAll(organisations.getOrDefault(number(written), Set.of()));
        return meant;
    }

    /** Ids of the organisations and persons that are meant. */
    Set<String> meant(String written) {
        Set<String> meant = organisations(written);
        meant.addAll(people.getOrDefault(name(written), Set.of()));
        return meant;
    }

    private static void add(Map<String, Set<String>> to, String key, String id) {
        to.computeIfAbsent(key, unknown -> new HashSet<>()).add(id);
    }

    private static String name(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String number(String written) {
        return "#" + written.replaceAll("[\\s-]", "");
    }
}
