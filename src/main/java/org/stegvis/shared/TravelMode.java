package org.stegvis.shared;

import java.util.Arrays;
import java.util.Optional;

/** How somebody travels. */
enum TravelMode {
    TRAIN,
    BUS,
    FLIGHT,
    OWN_CAR,
    TAXI,
    OTHER;

    static Optional<TravelMode> ofCode(String code) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(code)).findFirst();
    }

    /** Whether the traveller has to say why she did not travel cheaper. */
    boolean needsReason() {
        return this == OWN_CAR || this == TAXI;
    }
}
