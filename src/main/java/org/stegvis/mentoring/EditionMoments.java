package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The moments of an edition as its processes wait for them. */
@Component
public class EditionMoments {

    private final EditionSchedule schedule;

    EditionMoments(EditionSchedule schedule) {
        this.schedule = schedule;
    }

    /** When the call opens and closes, and when drafts are reminded; anew after an extension. */
    public Map<String, Object> ofCall(Edition edition) {
        return Map.of(
                EditionVariables.CALL_OPENS_AT.name(), text(schedule.callOpens(edition)),
                EditionVariables.FIRST_REMINDER_AT.name(), text(schedule.firstReminder(edition)),
                EditionVariables.LAST_REMINDER_AT.name(), text(schedule.lastReminder(edition)),
                EditionVariables.CALL_CLOSES_AT.name(), text(schedule.callCloses(edition)));
    }

    /** From when on no travel claim is taken any more. */
    public String claimsClose(Edition edition) {
        return text(schedule.claimsClose(edition).plusSeconds(1));
    }

    /** When the last survey opens, if the edition is closed now. */
    public String followUp(Edition edition) {
        return text(schedule.followUp(edition));
    }

    private static String text(Instant moment) {
        return moment.toString();
    }
}
