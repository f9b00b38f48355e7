package org.stegvis.mentoring;

import java.util.List;
import org.stegvis.mentoring.matching.ImpossiblePin;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.PinsImpossible;

/** Pairs that are wanted in any case cannot be; nothing was changed. Ids are those of participations. */
public class PinsRefused extends RuntimeException {

    private final transient List<ImpossiblePin> pins;

    PinsRefused(PinsImpossible impossible, PoolMaterial material) {
        super(impossible.getMessage());
        this.pins = impossible.pins().stream()
                .map(pin -> new ImpossiblePin(
                        new Pair(
                                InParticipations.mentor(material, pin.pin().mentor()),
                                InParticipations.adept(material, pin.pin().adept())),
                        pin.reasons().stream()
                                .map(reason -> InParticipations.reason(material, reason))
                                .toList()))
                .toList();
    }

    /** Each of those pairs with all that speaks against it. */
    public List<ImpossiblePin> pins() {
        return pins;
    }
}
