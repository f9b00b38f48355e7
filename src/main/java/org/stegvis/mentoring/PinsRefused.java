package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import org.stegvis.mentoring.matching.ImpossiblePin;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.PinsImpossible;
import org.stegvis.shared.ParticipationRole;

/** Pairs that are wanted in any case cannot be; nothing was changed. Ids are those of participations. */
public class PinsRefused extends RuntimeException {

    private final transient List<ImpossiblePin> pins;

    PinsRefused(PinsImpossible impossible, PoolMaterial material) {
        super(impossible.getMessage());
        Map<String, String> mentors = material.participations(ParticipationRole.MENTOR);
        Map<String, String> adepts = material.participations(ParticipationRole.ADEPT);
        this.pins = impossible.pins().stream()
                .map(pin -> new ImpossiblePin(
                        new Pair(
                                mentors.getOrDefault(
                                        pin.pin().mentor(), pin.pin().mentor()),
                                adepts.getOrDefault(pin.pin().adept(), pin.pin().adept())),
                        pin.reasons().stream()
                                .map(reason -> InParticipations.reason(mentors, reason))
                                .toList()))
                .toList();
    }

    /** Each of those pairs with all that speaks against it. */
    public List<ImpossiblePin> pins() {
        return pins;
    }
}
