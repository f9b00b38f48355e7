package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stegvis.mentoring.matching.Adept;

/**
 * The order in which adepts are admitted where there are too many (rule R5): who returns from a waiting list or has lost
 * her mentor; who has not taken part before; whose kind of organisation and region are least among those before her; the
 * lot, drawn with the edition's seed.
 */
final class AdmissionOrder {

    private final long seed;

    AdmissionOrder(long seed) {
        this.seed = seed;
    }

    /** These adepts, first who is admitted first; the same for the same adepts in whatever order they come. */
    List<Adept> of(List<Adept> adepts) {
        List<Adept> left = new ArrayList<>(adepts);
        left.sort(Comparator.comparing(this::lot));
        List<Adept> order = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        while (!left.isEmpty()) {
            Adept next = left.stream()
                    .min(Comparator.comparing((Adept adept) -> !adept.priority())
                            .thenComparing(adept -> adept.person().returning())
                            .thenComparing(adept -> alike(before, adept)))
                    .orElseThrow();
            left.remove(next);
            order.add(next);
            before.merge(next.person().organisation().type(), 1, Integer::sum);
            before.merge(next.person().organisation().region(), 1, Integer::sum);
        }
        return order;
    }

    private static int alike(Map<String, Integer> before, Adept adept) {
        return before.getOrDefault(adept.person().organisation().type(), 0)
                + before.getOrDefault(adept.person().organisation().region(), 0);
    }

    private String lot(Adept adept) {
        return Fingerprint.of(seed + " " + adept.id());
    }
}
