package org.stegvis.mentoring.matching;

import java.util.List;

/** Some pairs that the coordinator wants in any case cannot be; nothing was matched. */
public class PinsImpossible extends RuntimeException {

    private final transient List<ImpossiblePin> pins;

    PinsImpossible(List<ImpossiblePin> pins) {
        super("Pins that cannot be kept: " + pins.size());
        this.pins = List.copyOf(pins);
    }

    /** Each of those pins with its reasons. */
    public List<ImpossiblePin> pins() {
        return pins;
    }
}
