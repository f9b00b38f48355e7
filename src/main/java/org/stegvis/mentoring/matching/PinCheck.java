package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the coordinator's pins can be kept: each by itself, and each beside the others. */
final class PinCheck {

    private final MatchingPool pool;
    private final Room room;
    private final List<HardRule> rules;

    PinCheck(MatchingPool pool) {
        this.pool = pool;
        this.room = new Room(pool);
        this.rules = HardRule.of(pool);
    }

    /** The pins that break a rule, with all that speaks against each. */
    List<ImpossiblePin> impossible() {
        List<ImpossiblePin> impossible = new ArrayList<>();
        for (Pair pin : pool.pins()) {
            List<Reason> reasons = reasonsAgainst(pin);
            if (!reasons.isEmpty()) {
                impossible.add(new ImpossiblePin(pin, reasons));
            }
        }
        return impossible;
    }

    private List<Reason> reasonsAgainst(Pair pin) {
        Optional<Mentor> mentor = pool.mentor(pin.mentor());
        Optional<Adept> adept = pool.adept(pin.adept());
        if (mentor.isEmpty() || adept.isEmpty()) {
            return List.of(Reason.of(ReasonCode.PIN_UNKNOWN_PERSON));
        }
        List<Reason> reasons = new ArrayList<>(rules.stream()
                .filter(rule -> !rule.allows(mentor.get(), adept.get()))
                .map(rule -> rule.why(mentor.get(), adept.get()))
                .toList());
        reasons.addAll(besideOthers(pin, mentor.get(), adept.get()));
        return reasons;
    }

    private List<Reason> besideOthers(Pair pin, Mentor mentor, Adept adept) {
        List<Reason> reasons = new ArrayList<>();
        pool.pins().stream()
                .filter(other -> other.adept().equals(pin.adept()) && !other.equals(pin))
                .findFirst()
                .ifPresent(other ->
                        reasons.add(Reason.of(ReasonCode.PIN_SECOND_MENTOR, new Reason.PersonNamed(other.mentor()))));
        Map<String, Adept> group = pinnedTo(mentor);
        if (mentor.most() > 0 && group.size() > room.places(mentor)) {
            reasons.add(Reason.of(ReasonCode.PIN_MENTOR_FULL, group.size(), room.places(mentor)));
        }
        long fromOrganisation = group.values().stream()
                .filter(other -> other.person().organisation().is(adept.person().organisation()))
                .count();
        if (fromOrganisation > room.placesForOrganisation(mentor, adept)) {
            reasons.add(
                    Reason.of(ReasonCode.PIN_ORGANISATION_TWICE, pool.rules().fromOneOrganisation()));
        }
        if (group.size() > 1 && group.values().stream().anyMatch(Adept::wantsToBeAlone)) {
            reasons.add(Reason.of(ReasonCode.PIN_PAIR_NOT_ALONE));
        }
        if (pool.pins().contains(new Pair(pin.adept(), pin.mentor()))) {
            reasons.add(Reason.of(ReasonCode.BOTH_WAYS));
        }
        return reasons;
    }

    private Map<String, Adept> pinnedTo(Mentor mentor) {
        return pool.pins().stream()
                .filter(pin -> pin.mentor().equals(mentor.id()))
                .flatMap(pin -> pool.adept(pin.adept()).stream())
                .collect(Collectors.toMap(Adept::id, adept -> adept, (one, same) -> one, TreeMap::new));
    }

    /** Why this pin cannot be kept together with those that can: its group stays too small, or theirs would. */
    static ImpossiblePin notWithOthers(MatchingPool pool, Pair pin, boolean alone) {
        int fewest = pool.mentor(pin.mentor()).orElseThrow().fewest();
        return new ImpossiblePin(
                pin,
                List.of(
                        alone
                                ? Reason.of(ReasonCode.PIN_GROUP_TOO_SMALL, fewest)
                                : Reason.of(ReasonCode.PIN_NOT_WITH_OTHERS)));
    }
}
