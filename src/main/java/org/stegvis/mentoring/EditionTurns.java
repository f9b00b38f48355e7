package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** The steps by which an edition goes on; each is told to whoever has to do with it, and stands in the journal. */
@Component
public class EditionTurns {

    private final Editions editions;
    private final Participations participations;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    EditionTurns(Editions editions, Participations participations, ApplicationEventPublisher events, Journal journal) {
        this.editions = editions;
        this.participations = participations;
        this.events = events;
        this.journal = journal;
    }

    /** The call opens (A3). */
    @Transactional
    public void openCall(Edition edition) {
        become(edition, EditionState.OPEN);
        events.publishEvent(new CallOpened(edition.number()));
    }

    /** The call is over for good (A6). */
    @Transactional
    public void closeCall(Edition edition) {
        become(edition, EditionState.CLOSED);
        events.publishEvent(new CallClosed(edition.number()));
    }

    /** The first joint meeting was held: whoever has accepted is active, and the groups begin (A18). */
    @Transactional
    public void begin(Edition edition) {
        become(edition, EditionState.RUNNING);
        for (Participation confirmed : participations.in(edition.number(), ParticipationState.CONFIRMED)) {
            participations.become(confirmed.id(), ParticipationState.ACTIVE, JournalLine.SYSTEM, "");
        }
        events.publishEvent(new EditionBegun(edition.number()));
    }

    void become(Edition edition, EditionState state) {
        editions.become(edition.number(), state);
        journal.write(new JournalLine(edition.number(), JournalLine.SYSTEM, "editionState", state.name(), Map.of()));
    }
}
