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
 * A mentor and what she offers.
 *
 * @param fewest the fewest adepts for whom she leads a group; with fewer she becomes a reserve
 * @param most the most adepts that she takes; 0 when she is not to be given any
 * @param groupLanguage the one language in which her group meets
 * @param levels her level, 1 to 4, in each competence that she offers
 */
public record Mentor(
        Participant person,
        int fewest,
        int most,
        Language groupLanguage,
        Map<Competence, Integer> levels,
        Collection<HelpKind> offers) {

    public Mentor {
        Objects.requireNonNull(person);
        Objects.requireNonNull(groupLanguage);
        if (fewest < 1 || most < 0 || most > 0 && most < fewest) {
            throw new IllegalArgumentException("No group of " + fewest + " to " + most + " for " + person.id());
        }
        Map<Competence, Integer> copy = new EnumMap<>(Competence.class);
        copy.putAll(levels);
        levels = Collections.unmodifiableMap(copy);
        SortedSet<HelpKind> kinds = new TreeSet<>(offers);
        offers = Collections.unmodifiableSortedSet(kinds);
    }

    /** The person's id. */
    public String id() {
        return person.id();
    }

    /** Her level in a competence; 0 when she does not offer it. */
    int level(Competence competence) {
        return levels.getOrDefault(competence, 0);
    }

    /** The same mentor with room for so many. */
    public Mentor withMost(int places) {
        return new Mentor(person, Math.max(1, Math.min(fewest, places)), places, groupLanguage, levels, offers);
    }
}
