package org.stegvis.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stegvis.mentoring.matching.Adept;
import org.stegvis.mentoring.matching.EditionRules;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.mentoring.matching.Pair;

/** What manual changes make of a pool. */
final class ChangesInPool {

    private final PoolMaterial material;
    private final List<ManualChange> changes;

    ChangesInPool(PoolMaterial material, Collection<MatchingChange> changes) {
        this.material = material;
        this.changes = changes.stream().map(MatchingChange::what).toList();
    }

    /** Pairs by ids of persons; somebody who has gone since is named by her participation, so that the pin tells it. */
    Set<Pair> pins() {
        return pairs(ManualChange.Pin.class, pin -> pair(pin.mentor(), pin.adept()));
    }

    /** Pairs by ids of persons. */
    Set<Pair> forbidden() {
        return pairs(ManualChange.Forbid.class, forbidden -> pair(forbidden.mentor(), forbidden.adept()));
    }

    /** The mentor with the places that she was given. */
    Mentor to(UUID participation, Mentor mentor) {
        return of(ManualChange.Places.class)
                .filter(places -> places.mentor().equals(participation))
                .reduce((earlier, later) -> later)
                .map(places -> mentor.withMost(places.most()))
                .orElse(mentor);
    }

    /** The adept with what she has agreed to since she applied. */
    Adept to(UUID participation, Adept adept) {
        Adept changed = adept;
        for (ManualChange change : changes) {
            if (change.people().equals(List.of(participation))) {
                changed = agreed(changed, change);
            }
        }
        return changed;
    }

    /** The rules of the edition with the weights that were chosen last. */
    EditionRules rules(EditionRules rules) {
        return of(ManualChange.Weigh.class)
                .reduce((earlier, later) -> later)
                .map(weigh -> new EditionRules(
                        weigh.weights(),
                        rules.loadCosts(),
                        rules.fromOneOrganisation(),
                        rules.parentAllowed(),
                        rules.wishPoints(),
                        rules.lowScore(),
                        rules.seed()))
                .orElse(rules);
    }

    private static Adept agreed(Adept adept, ManualChange change) {
        if (change instanceof ManualChange.InGroup) {
            return adept.inGroup();
        }
        if (change instanceof ManualChange.Remotely) {
            return adept.with(adept.person().alsoRemotely());
        }
        if (change instanceof ManualChange.Follows follows) {
            return adept.with(adept.person().following(follows.language()));
        }
        return change instanceof ManualChange.Wants wants ? adept.alsoWanting(wants.competence()) : adept;
    }

    private <C extends ManualChange> Set<Pair> pairs(Class<C> kind, Function<C, Pair> pair) {
        return of(kind).map(pair).collect(Collectors.toSet());
    }

    private <C extends ManualChange> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Pair pair(UUID mentor, UUID adept) {
        return new Pair(material.personOf(mentor), material.personOf(adept));
    }
}
