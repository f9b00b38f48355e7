package org.stegvis.mentoring.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Everything that a run of the matching is computed from. The order in which things are given changes nothing.
 *
 * @param standing pairs that exist already and stay whatever the rules say, as in a rematch; they take places, but
 *     their adepts are not among the adepts
 * @param pins pairs that the coordinator wants in any case
 * @param forbidden pairs that the coordinator does not want
 * @param failedPairs pairs that did not fit in this or an earlier edition
 */
public record MatchingPool(
        List<Mentor> mentors,
        List<Adept> adepts,
        Collection<StandingPair> standing,
        Set<Pair> pins,
        Set<Pair> forbidden,
        Set<Pair> failedPairs,
        EditionRules rules) {

    public MatchingPool {
        mentors = byId(mentors, Mentor::id);
        adepts = byId(adepts, Adept::id);
        standing = Collections.unmodifiableSortedSet(new TreeSet<>(standing));
        pins = Collections.unmodifiableSortedSet(new TreeSet<>(pins));
        forbidden = Collections.unmodifiableSortedSet(new TreeSet<>(forbidden));
        failedPairs = Collections.unmodifiableSortedSet(new TreeSet<>(failedPairs));
    }

    /** A pool without pins, forbidden or standing pairs. */
    public static MatchingPool of(List<Mentor> mentors, List<Adept> adepts, EditionRules rules) {
        return new MatchingPool(mentors, adepts, Set.of(), Set.of(), Set.of(), Set.of(), rules);
    }

    /** An adept who already has her mentor. */
    public record StandingPair(String mentor, Adept adept) implements Comparable<StandingPair> {

        Pair pair() {
            return new Pair(mentor, adept.id());
        }

        @Override
        public int compareTo(StandingPair other) {
            return pair().compareTo(other.pair());
        }
    }

    public MatchingPool withPins(Set<Pair> others) {
        return new MatchingPool(mentors, adepts, standing, others, forbidden, failedPairs, rules);
    }

    public MatchingPool withForbidden(Set<Pair> others) {
        return new MatchingPool(mentors, adepts, standing, pins, others, failedPairs, rules);
    }

    public MatchingPool withMentors(List<Mentor> others) {
        return new MatchingPool(others, adepts, standing, pins, forbidden, failedPairs, rules);
    }

    public MatchingPool withAdepts(List<Adept> others) {
        return new MatchingPool(mentors, others, standing, pins, forbidden, failedPairs, rules);
    }

    public MatchingPool withStanding(Collection<StandingPair> others) {
        return new MatchingPool(mentors, adepts, others, pins, forbidden, failedPairs, rules);
    }

    Optional<Mentor> mentor(String id) {
        return mentors.stream().filter(mentor -> mentor.id().equals(id)).findFirst();
    }

    Optional<Adept> adept(String id) {
        return adepts.stream().filter(adept -> adept.id().equals(id)).findFirst();
    }

    /** What names this input: the same for the same people, rules, pins and weights, in whatever order they came. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : List.of(mentors, adepts, standing, pins, forbidden, failedPairs, rules)) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> List<T> byId(List<T> people, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        people.forEach(person -> {
            if (!seen.add(id.apply(person))) {
                throw new IllegalArgumentException("Twice in the pool: " + id.apply(person));
            }
        });
        return people.stream().sorted(Comparator.comparing(id)).toList();
    }
}
