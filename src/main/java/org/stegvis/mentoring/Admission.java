package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stegvis.mentoring.matching.Adept;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.mentoring.matching.Pair;

/**
 * Who comes into the pool where there are more adepts than places (rule R5): at most two of one organisation while others
 * wait, and those who come first in the order of admission are placed before the others where that is possible.
 *
 * @param admitted who is matched; those first in order with priority
 * @param waiting ids of the adepts who wait because two of their organisation are there already
 */
record Admission(List<Adept> admitted, List<String> waiting) {

    private static final int OF_ONE_ORGANISATION = 2;

    /**
     * Admits adepts to the places of these mentors.
     *
     * @param pins pairs that are wanted in any case: their adepts do not wait
     */
    static Admission of(List<Adept> adepts, List<Mentor> mentors, Set<Pair> pins, long seed) {
        int places = mentors.stream().mapToInt(Mentor::most).sum();
        if (adepts.size() <= places) {
            return new Admission(adepts, List.of());
        }
        Set<String> pinned = pins.stream().map(Pair::adept).collect(Collectors.toSet());
        List<Adept> order = new ArrayList<>(new AdmissionOrder(seed).of(adepts));
        order.sort(Comparator.comparing(adept -> !pinned.contains(adept.id())));
        List<Adept> admitted = new ArrayList<>();
        List<Adept> waiting = new ArrayList<>();
        Map<String, Integer> ofOrganisation = new HashMap<>();
        for (Adept adept : order) {
            int others = ofOrganisation.merge(adept.person().organisation().id(), 1, Integer::sum) - 1;
            (others < OF_ONE_ORGANISATION || pinned.contains(adept.id()) ? admitted : waiting).add(adept);
        }
        while (admitted.size() < places) {
            admitted.add(waiting.remove(0));
        }
        Set<Adept> first = new HashSet<>(admitted.subList(0, places));
        return new Admission(
                admitted.stream()
                        .map(adept -> first.contains(adept) ? adept.first() : adept)
                        .toList(),
                waiting.stream().map(Adept::id).sorted().toList());
    }
}
