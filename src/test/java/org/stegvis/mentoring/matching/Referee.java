package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stegvis.platform.language.Language;

/** The hard rules once more, written from the rule book and without a line of the matching itself. */
final class Referee {

    private final MatchingPool pool;
    private final Map<String, Mentor> mentors = new HashMap<>();
    private final Map<String, Adept> adepts = new HashMap<>();

    Referee(MatchingPool pool) {
        this.pool = pool;
        pool.mentors().forEach(mentor -> mentors.put(mentor.person().id(), mentor));
        pool.adepts().forEach(adept -> adepts.put(adept.person().id(), adept));
    }

    /** The rules that these groups break; pairs by adept. */
    List<String> broken(Map<String, String> mentorOf) {
        List<String> broken = new ArrayList<>();
        Map<String, List<Adept>> groups = new HashMap<>();
        mentorOf.forEach((adept, mentor) -> {
            if (!possible(mentors.get(mentor), adepts.get(adept))) {
                broken.add("impossible pair " + mentor + " " + adept);
            }
            if (mentor.equals(mentorOf.get(adept)) && adept.equals(mentorOf.get(mentor))) {
                broken.add("both ways " + mentor + " " + adept);
            }
            groups.computeIfAbsent(mentor, id -> new ArrayList<>()).add(adepts.get(adept));
        });
        groups.forEach((id, group) -> broken.addAll(brokenInGroup(mentors.get(id), group)));
        pool.pins().stream()
                .filter(pin -> !pin.mentor().equals(mentorOf.get(pin.adept())))
                .forEach(pin -> broken.add("pin " + pin));
        return broken;
    }

    private List<String> brokenInGroup(Mentor mentor, List<Adept> group) {
        List<String> broken = new ArrayList<>();
        if (group.size() > mentor.most() || group.size() < mentor.fewest()) {
            broken.add("size of the group of " + mentor.person().id());
        }
        if (group.size() > 1 && group.stream().anyMatch(adept -> adept.groupWish() == GroupWish.PAIR_ONLY)) {
            broken.add("not alone with " + mentor.person().id());
        }
        Map<String, Integer> fromOrganisation = new HashMap<>();
        for (Adept adept : group) {
            fromOrganisation.merge(adept.person().organisation().id(), 1, Integer::sum);
        }
        if (fromOrganisation.values().stream()
                .anyMatch(count -> count > pool.rules().fromOneOrganisation())) {
            broken.add("one organisation with " + mentor.person().id());
        }
        return broken;
    }

    boolean possible(Mentor mentor, Adept adept) {
        Participant one = mentor.person();
        Participant other = adept.person();
        Pair pair = new Pair(one.id(), other.id());
        return one.eligible()
                && other.eligible()
                && !one.id().equals(other.id())
                && !one.organisation().id().equals(other.organisation().id())
                && (pool.rules().parentAllowed()
                        || !owners(one.organisation())
                                        .contains(other.organisation().id())
                                && !owners(other.organisation())
                                        .contains(one.organisation().id()))
                && !conflict(one, other)
                && !conflict(other, one)
                && !avoids(one, other)
                && !avoids(other, one)
                && !pool.forbidden().contains(pair)
                && !pool.failedPairs().contains(pair)
                && language(mentor, adept)
                && adept.needs().stream()
                        .anyMatch(need -> mentor.levels().getOrDefault(need.competence(), 0) >= need.level() + 1)
                && canMeet(one, other);
    }

    private static boolean language(Mentor mentor, Adept adept) {
        Set<Language> adepts = adept.person().languages().keySet();
        if (adept.groupWish() != GroupWish.PAIR_ONLY) {
            return adepts.contains(mentor.groupLanguage());
        }
        Set<Language> common = new HashSet<>(mentor.person().languages().keySet());
        common.add(mentor.groupLanguage());
        common.retainAll(adepts);
        return !common.isEmpty();
    }

    private static boolean canMeet(Participant one, Participant other) {
        boolean somebodyOnSite = one.mode() == MeetingMode.ONSITE || other.mode() == MeetingMode.ONSITE;
        boolean somebodyRemote = one.mode() == MeetingMode.REMOTE || other.mode() == MeetingMode.REMOTE;
        if (!somebodyOnSite) {
            return true;
        }
        if (somebodyRemote) {
            return false;
        }
        int distance = one.place().kilometresTo(other.place());
        return distance <= one.radiusKm() && distance <= other.radiusKm();
    }

    private static boolean conflict(Participant one, Participant other) {
        Set<String> concerned = owners(other.organisation());
        concerned.add(other.organisation().id());
        return one.conflicts().stream()
                .anyMatch(declared ->
                        declared.kind() != ConflictKind.LAST_24_MONTHS && concerned.contains(declared.organisation()));
    }

    private static boolean avoids(Participant one, Participant other) {
        return one.avoids().contains(other.id())
                || one.avoids().contains(other.organisation().id());
    }

    private static Set<String> owners(Organisation organisation) {
        Set<String> owners = new HashSet<>();
        for (Organisation owner = organisation.parent(); owner != null; owner = owner.parent()) {
            owners.add(owner.id());
        }
        return owners;
    }
}
