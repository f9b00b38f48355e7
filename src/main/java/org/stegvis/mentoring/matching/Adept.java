package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * An adept and what she hopes for.
 *
 * @param needs the competences in which she wants to grow, the most wanted first
 * @param wanted the kinds of help that she wishes for; may be empty
 * @param priority whether she returns from a waiting list or has lost her mentor
 * @param rankedMentors ids of the mentors that she wished for, the most wanted first; empty without a directory
 */
public record Adept(
        Participant person,
        List<Need> needs,
        Collection<HelpKind> wanted,
        DifferenceWish difference,
        GroupWish groupWish,
        boolean priority,
        List<String> rankedMentors) {

    public Adept {
        Objects.requireNonNull(person);
        Objects.requireNonNull(difference);
        Objects.requireNonNull(groupWish);
        needs = List.copyOf(needs);
        wanted = Collections.unmodifiableSortedSet(new TreeSet<>(wanted));
        rankedMentors = List.copyOf(rankedMentors);
    }

    /** The person's id. */
    public String id() {
        return person.id();
    }

    boolean wantsToBeAlone() {
        return groupWish == GroupWish.PAIR_ONLY;
    }

    /** The same adept, placed before others where not all can be. */
    public Adept first() {
        return new Adept(person, needs, wanted, difference, groupWish, true, rankedMentors);
    }

    /** The same adept, content with a group. */
    public Adept inGroup() {
        return new Adept(person, needs, wanted, difference, GroupWish.GROUP_OK, priority, rankedMentors);
    }

    /** The same adept with other answers about herself. */
    public Adept with(Participant other) {
        return new Adept(other, needs, wanted, difference, groupWish, priority, rankedMentors);
    }

    /** The same adept who would also learn this from its beginning. */
    public Adept alsoWanting(Competence competence) {
        List<Need> more = new ArrayList<>(needs);
        more.add(new Need(competence, 1));
        return new Adept(person, more, wanted, difference, groupWish, priority, rankedMentors);
    }
}
