package org.stegvis.house;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.stegvis.obligation.Fulfilment;
import org.stegvis.obligation.Hire;
import org.stegvis.obligation.Standing;

/** Which texts the codes need that the figures of an obligation are told with. */
final class TextsOfFigures {

    private static final Set<String> CHANNELS =
            Set.of("employmentService", "municipality", "privateActor", "ownRecruitment");

    private static final Set<String> UNCOUNTED = Set.of(
            "notNew",
            "notAttested",
            "formDoesNotCount",
            "outsideContract",
            "afterPlannedEnd",
            "afterLastDay",
            "otherWeight");

    private TextsOfFigures() {}

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Fulfilment.Result.values()).forEach(result -> keys.add("obligation.result." + result));
        Arrays.stream(Standing.Light.values()).forEach(light -> keys.add("obligation.standing." + light));
        NeededTexts.saidBy("contract-status", "because")
                .forEach(reason -> keys.add("obligation.standing.reason." + reason));
        Arrays.stream(Hire.Form.values()).forEach(form -> keys.add("obligation.hire.form." + form.code()));
        Arrays.stream(Hire.Cause.values()).forEach(cause -> keys.add("obligation.hire.cause." + cause.code()));
        CHANNELS.forEach(channel -> keys.add("obligation.channel." + channel));
        UNCOUNTED.forEach(reason -> keys.add("obligation.uncounted." + reason));
        return keys;
    }
}
