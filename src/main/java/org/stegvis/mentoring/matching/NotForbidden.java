package org.stegvis.mentoring.matching;

import java.util.Set;

/** H11: the coordinator has not forbidden the pair. */
record NotForbidden(Set<Pair> forbidden) implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return forbidden.isEmpty() || !forbidden.contains(new Pair(mentor.id(), adept.id()));
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.FORBIDDEN);
    }
}
