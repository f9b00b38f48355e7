package org.stegvis.mentoring.matching;

import java.util.Set;

/** H9: an adept who wants to be alone needs a mentor who takes a single adept and leads no group yet. */
record PairIsAllowed(Set<String> leading) implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return !adept.wantsToBeAlone() || mentor.fewest() == 1 && !leading.contains(mentor.id());
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.PAIR_ONLY_NEEDS_PAIR);
    }
}
