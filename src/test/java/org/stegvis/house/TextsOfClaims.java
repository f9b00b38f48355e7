package org.stegvis.house;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.stegvis.shared.ClaimField;
import org.stegvis.shared.ClaimForm;
import org.stegvis.shared.ClaimReason;
import org.stegvis.shared.ClaimState;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.LineKind;

/** Which texts the codes of travel claims need. */
final class TextsOfClaims {

    private static final Set<String> HINTS = Set.of(
            "account",
            "backPassengers",
            "departureTime",
            "freeMeals",
            "mealsBought",
            "modeReason",
            "outPassengers",
            "returnTime");

    private TextsOfClaims() {}

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(ClaimReason.values()).forEach(reason -> keys.add("claims.reason." + reason));
        Arrays.stream(ClaimState.values()).forEach(state -> keys.add("claims.state." + state.code()));
        Arrays.stream(LineKind.values()).forEach(kind -> keys.add("claims.line." + kind.code()));
        Arrays.stream(EventKind.values()).forEach(kind -> keys.add("claims.event." + kind.code()));
        HINTS.forEach(key -> keys.add("claims.hint." + key));
        for (ClaimForm.Group group : ClaimForm.groups()) {
            keys.add("claims.group." + group.name());
            for (ClaimField field : group.fields()) {
                keys.add("claims.field." + field.key());
                field.options().forEach(code -> keys.add("claims.option." + field.key() + "." + code));
            }
        }
        return keys;
    }
}
