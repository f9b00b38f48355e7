package org.stegvis.letter;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.IncidentOpened;

/**
 * Tells every administrator of an incident by letter: at once for the first of a day at the same step, and not again that
 * day, so that a fault that meets four hundred cases does not fill her mailbox.
 */
@Component
class IncidentLetters {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String NO_CASE = "-";

    private final Letters letters;
    private final Officers officers;
    private final StegvisSettings settings;
    private final Clock clock;

    IncidentLetters(Letters letters, Officers officers, StegvisSettings settings, Clock clock) {
        this.letters = letters;
        this.officers = officers;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void tell(IncidentOpened incident) {
        LocalDate today = LocalDate.ofInstant(clock.now(), settings.zone());
        for (Officer administrator : officers.inRole(ADMINISTRATORS)) {
            letters.write(new Letter(
                    NO_CASE,
                    "incident",
                    today + " " + incident.step(),
                    administrator.userId(),
                    administrator.email(),
                    administrator.language(),
                    (incident.caseNumber() + " " + incident.step()).strip(),
                    settings.publicUrl() + "/camunda/app/cockpit/default/#/process-instance/"
                            + incident.processInstance() + "/runtime"));
        }
    }
}
