package org.stegvis.mentoring.matching;

import java.util.Set;

/** H7: the two have not been a pair that did not fit. */
record NotFailedBefore(Set<Pair> failed) implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return failed.isEmpty() || !failed.contains(new Pair(mentor.id(), adept.id()));
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.FAILED_BEFORE);
    }
}
