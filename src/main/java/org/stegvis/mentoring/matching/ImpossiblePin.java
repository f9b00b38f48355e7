package org.stegvis.mentoring.matching;

import java.util.List;

/** A pair that the coordinator wants in any case but that cannot be, and why. */
public record ImpossiblePin(Pair pin, List<Reason> reasons) {

    public ImpossiblePin {
        reasons = List.copyOf(reasons);
    }
}
