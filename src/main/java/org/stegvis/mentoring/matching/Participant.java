package org.stegvis.mentoring.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stegvis.platform.language.Language;

/**
 * What the application forms of mentors and adepts have in common, in fixed choices; ids only, no name.
 *
 * @param id the person's id; the same for a person who is both mentor and adept
 * @param eligible whether the person was found eligible for the edition
 * @param languages the languages in which the person can meet
 * @param radiusKm how far the person travels to meet on site
 * @param place where the person would meet on site; null only for who meets remotely
 * @param avoids ids of persons and organisations with whom the person does not want to be matched
 * @param returning whether the person has taken part in an earlier edition
 */
public record Participant(
        String id,
        boolean eligible,
        Organisation organisation,
        Map<Language, Fluency> languages,
        Experience experience,
        MeetingMode mode,
        int radiusKm,
        Place place,
        Availability availability,
        Collection<String> avoids,
        Collection<DeclaredConflict> conflicts,
        boolean returning) {

    public Participant {
        Objects.requireNonNull(id);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(experience);
        Objects.requireNonNull(availability);
        languages = ordered(languages);
        avoids = sorted(avoids);
        conflicts = sorted(conflicts);
        if (place == null && mode != MeetingMode.REMOTE) {
            throw new IllegalArgumentException("Whoever meets on site needs a place: " + id);
        }
    }

    boolean speaks(Language language) {
        return languages.containsKey(language);
    }

    boolean isFluentIn(Language language) {
        return languages.get(language) == Fluency.FLUENT;
    }

    /** Whether two people can only meet remotely. */
    boolean meetsRemotely(Participant other) {
        return mode == MeetingMode.REMOTE || other.mode == MeetingMode.REMOTE;
    }

    boolean avoids(Participant other) {
        return !avoids.isEmpty() && (avoids.contains(other.id) || avoids.contains(other.organisation.id()));
    }

    /** The gravest conflict that this person has declared towards the organisation of the other or its owners. */
    DeclaredConflict conflictWith(Participant other) {
        DeclaredConflict warning = null;
        for (DeclaredConflict conflict : conflicts) {
            if (concerns(conflict, other.organisation)) {
                if (conflict.kind().forbids()) {
                    return conflict;
                }
                warning = conflict;
            }
        }
        return warning;
    }

    /** The same person who would also meet remotely. */
    public Participant alsoRemotely() {
        return new Participant(
                id,
                eligible,
                organisation,
                languages,
                experience,
                MeetingMode.MIXED,
                radiusKm,
                place,
                availability,
                avoids,
                conflicts,
                returning);
    }

    /** The same person who would also follow this language. */
    public Participant following(Language language) {
        Map<Language, Fluency> more = new EnumMap<>(Language.class);
        more.putAll(languages);
        more.put(language, Fluency.CAN_FOLLOW);
        return new Participant(
                id,
                eligible,
                organisation,
                more,
                experience,
                mode,
                radiusKm,
                place,
                availability,
                avoids,
                conflicts,
                returning);
    }

    private static boolean concerns(DeclaredConflict conflict, Organisation organisation) {
        return organisation.belongsTo(conflict.organisation());
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    private static Map<Language, Fluency> ordered(Map<Language, Fluency> languages) {
        Map<Language, Fluency> copy = new EnumMap<>(Language.class);
        copy.putAll(languages);
        return Collections.unmodifiableMap(copy);
    }
}
