package org.stegvis.obligation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** Opens a defect and begins the process in which it is handled. */
@Component
public class OpenDefect {

    private final Defects defects;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenDefect(Defects defects, Journal journal, Clock clock, ApplicationEventPublisher events) {
        this.defects = defects;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens a defect of this kind; if one of the same kind is open for the same round already, nothing happens.
     *
     * @param reportRound the report in which it showed; empty if it did not show in one
     */
    public void open(Obligation obligation, DefectKind kind, Optional<UUID> reportRound) {
        defects.open(
                        obligation.id(),
                        kind,
                        reportRound,
                        clock.today(obligation.country().zone()))
                .ifPresent(defect -> {
                    journal.write(new JournalLine(
                            obligation.caseNumber(),
                            JournalLine.SYSTEM,
                            "defectOpened",
                            kind.code(),
                            Map.of("defect", String.valueOf(defect.number()))));
                    events.publishEvent(new DefectOpened(defect.id()));
                });
    }
}
