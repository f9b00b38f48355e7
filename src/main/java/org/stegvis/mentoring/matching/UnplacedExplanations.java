package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.stegvis.platform.language.Language;

/** Explains why adepts have no mentor, and tries single changes that would give them one. */
final class UnplacedExplanations {

    private final PairTable table;
    private final Assignment groups;
    private final Alternatives alternatives;
    private final List<HardRule> rules;
    private final List<HardRule> rulesWithoutForbidding;

    UnplacedExplanations(Solution solution, Alternatives alternatives) {
        this.table = solution.table();
        this.groups = solution.groups();
        this.alternatives = alternatives;
        this.rules = HardRule.of(solution.pool());
        this.rulesWithoutForbidding = HardRule.of(solution.pool().withForbidden(Set.of()));
    }

    /** Each adept without a mentor, in the order of ids. */
    List<UnplacedExplanation> all() {
        return IntStream.range(0, table.adepts())
                .filter(adept -> !groups.isPlaced(adept))
                .mapToObj(adept -> new UnplacedExplanation(table.adept(adept).id(), ruledOut(adept), changes(adept)))
                .toList();
    }

    private Map<ReasonCode, Integer> ruledOut(int adept) {
        Map<ReasonCode, Integer> ruledOut = new EnumMap<>(ReasonCode.class);
        Adept who = table.adept(adept);
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            Mentor whom = table.mentor(mentor);
            ReasonCode code = rules.stream()
                    .filter(rule -> !rule.allows(whom, who))
                    .findFirst()
                    .map(rule -> rule.why(whom, who).code())
                    .orElse(ReasonCode.ALL_FULL);
            ruledOut.merge(code, 1, Integer::sum);
        }
        return ruledOut;
    }

    private List<Reason> changes(int adept) {
        Adept who = table.adept(adept);
        List<Reason> changes = new ArrayList<>();
        changed(who).forEach((change, altered) -> {
            if (findsPlace(adept, altered, rules)) {
                changes.add(change);
            }
        });
        IntStream.range(table.firstOf(adept), table.firstOf(adept + 1))
                .boxed()
                .filter(row -> !who.wantsToBeAlone() && alternatives.couldUsePlace(table.mentorOf(row), adept))
                .max(Comparator.comparing(table::scoreOf))
                .ifPresent(row -> changes.add(Reason.of(
                        ReasonCode.ONE_MORE_PLACE,
                        new Reason.PersonNamed(table.mentor(table.mentorOf(row)).id()))));
        if (findsPlace(adept, who, rulesWithoutForbidding)) {
            changes.add(Reason.of(ReasonCode.LIFT_FORBIDDEN));
        }
        return changes.isEmpty() ? List.of(Reason.of(ReasonCode.OTHER_MENTOR_NEEDED)) : changes;
    }

    /** The adept as she would be with one thing changed, by that change; the smallest changes first. */
    private Map<Reason, Adept> changed(Adept who) {
        Map<Reason, Adept> changed = new LinkedHashMap<>();
        if (who.wantsToBeAlone()) {
            changed.put(Reason.of(ReasonCode.ACCEPT_GROUP), who.inGroup());
        }
        if (who.person().mode() == MeetingMode.ONSITE) {
            changed.put(
                    Reason.of(ReasonCode.ACCEPT_REMOTE), who.with(who.person().alsoRemotely()));
        }
        for (Language language : Language.values()) {
            if (!who.person().speaks(language)) {
                changed.put(
                        Reason.of(ReasonCode.ACCEPT_LANGUAGE, language),
                        who.with(who.person().following(language)));
            }
        }
        Collection<Competence> wanted =
                who.needs().stream().map(Need::competence).toList();
        for (Competence competence : Competence.values()) {
            if (!wanted.contains(competence)) {
                changed.put(Reason.of(ReasonCode.ACCEPT_COMPETENCE, competence), who.alsoWanting(competence));
            }
        }
        return changed;
    }

    private boolean findsPlace(int adept, Adept who, List<HardRule> valid) {
        return IntStream.range(0, table.mentors())
                .filter(mentor -> valid.stream().allMatch(rule -> rule.allows(table.mentor(mentor), who)))
                .anyMatch(mentor -> who.wantsToBeAlone() ? isFree(mentor) : alternatives.canTake(mentor, adept));
    }

    private boolean isFree(int mentor) {
        return groups.load(mentor) == 0 && groups.room().places(table.mentor(mentor)) > 0;
    }
}
