package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.shared.Offers;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Somebody withdraws from an edition; no reason is demanded. */
@Component
public class LeaveProgramme {

    private final Participations participations;
    private final Editions editions;
    private final Offers offers;

    LeaveProgramme(Participations participations, Editions editions, Offers offers) {
        this.participations = participations;
        this.editions = editions;
        this.offers = offers;
    }

    /** She is out of it from now on; whatever follows for her group is done in the same transaction. */
    @Transactional
    public void withdraw(Participation somebody) {
        Participation now = participations.require(somebody.id());
        if (now.state().isOver()) {
            return;
        }
        boolean runs = now.state() == ParticipationState.ACTIVE
                || now.state() == ParticipationState.PAUSED
                || editions.require(now.programme()).state() == EditionState.RUNNING;
        offers.openOf(now).ifPresent(offer -> offers.withdraw(offer.id()));
        participations.become(
                now.id(),
                runs ? ParticipationState.WITHDRAWN_DURING : ParticipationState.WITHDRAWN_BEFORE,
                JournalLine.SYSTEM,
                "");
    }
}
