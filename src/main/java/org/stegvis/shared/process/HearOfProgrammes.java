package org.stegvis.shared.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.shared.EventCancelled;
import org.stegvis.shared.EventMoved;
import org.stegvis.shared.EventPlanned;
import org.stegvis.shared.Offer;
import org.stegvis.shared.OfferMade;
import org.stegvis.shared.OfferSettled;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Programme;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SurveyOpened;

/** Starts the processes that programmes share, and tells them what has happened. */
@Component
class HearOfProgrammes {

    private static final Logger LOG = LoggerFactory.getLogger(HearOfProgrammes.class);

    private final Programmes programmes;
    private final Participations participations;
    private final OfferAcceptance offers;
    private final ProgrammeEvent events;
    private final SurveyRound surveys;
    private final TransactionTemplate ownTransaction;

    HearOfProgrammes(
            Programmes programmes,
            Participations participations,
            OfferAcceptance offers,
            ProgrammeEvent events,
            SurveyRound surveys,
            TransactionTemplate transactions) {
        this.programmes = programmes;
        this.participations = participations;
        this.offers = offers;
        this.events = events;
        this.surveys = surveys;
        this.ownTransaction = new TransactionTemplate(transactions.getTransactionManager(), transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void made(OfferMade made) {
        offers.begin(programmeOf(made.offer()), made.offer());
    }

    /**
     * Whoever answered has her answer kept already: if telling fails, the process finds it in the register when the offer
     * would have run out.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void settled(OfferSettled settled) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> offers.settled(programmeOf(settled.offer()), settled.offer()));
        } catch (RuntimeException problem) {
            LOG.warn(
                    "The process was not told of offer {}; it looks when it runs out",
                    settled.offer().id(),
                    problem);
        }
    }

    @EventListener
    void planned(EventPlanned planned) {
        events.begin(programmes.require(planned.event().programme()), planned.event());
    }

    @EventListener
    void moved(EventMoved moved) {
        events.moved(moved.event());
    }

    @EventListener
    void cancelled(EventCancelled cancelled) {
        events.cancelled(cancelled.event());
    }

    @EventListener
    void opened(SurveyOpened opened) {
        surveys.begin(programmes.require(opened.survey().programme()), opened.survey());
    }

    private Programme programmeOf(Offer offer) {
        return programmes.require(participations.require(offer.participation()).programme());
    }
}
