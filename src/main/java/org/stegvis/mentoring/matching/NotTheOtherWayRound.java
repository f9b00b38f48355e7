package org.stegvis.mentoring.matching;

import java.util.Set;

/** H1: nobody is mentored by her own adept. */
record NotTheOtherWayRound(Set<Pair> standing) implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return standing.isEmpty() || !standing.contains(new Pair(adept.id(), mentor.id()));
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.BOTH_WAYS);
    }
}
