package org.stegvis.shared.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.EventVariables;
import org.stegvis.shared.Offer;
import org.stegvis.shared.OfferAnswer;
import org.stegvis.shared.Programme;
import org.stegvis.shared.SharedVariables;

/** A place is offered, and accepted, declined, or not answered in time ({@code offer-acceptance.bpmn}). */
@Component
public class OfferAcceptance implements ProcessClass {

    public static final String KEY = "offer-acceptance";

    public static final String OFFER_MADE = "shared.offerMade";
    public static final String OFFER_ANSWERED = "shared.offerAnswered";
    public static final String OFFER_WITHDRAWN = "shared.offerWithdrawn";

    private final ProcessMessages messages;

    OfferAcceptance(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                SharedVariables.CASE_NUMBER,
                SharedVariables.TITLE,
                SharedVariables.COUNTRY,
                SharedVariables.PARTICIPATION,
                SharedVariables.OFFER,
                EventVariables.OFFER_ANSWER,
                EventVariables.OFFER_REMINDER_AT,
                EventVariables.OFFER_ENDS_AT);
    }

    /** Begins to wait for an answer. */
    void begin(Programme programme, Offer offer) {
        Map<String, Object> variables = RunningProgramme.startingWith(programme, SharedVariables.OFFER, offer.id());
        variables.put(
                SharedVariables.PARTICIPATION.name(), offer.participation().toString());
        messages.start(OFFER_MADE, programme.number(), variables);
    }

    /** The offer is settled; a process that does not wait yet finds that out by itself. */
    void settled(Programme programme, Offer offer) {
        messages.tell(
                offer.answer() == OfferAnswer.WITHDRAWN ? OFFER_WITHDRAWN : OFFER_ANSWERED,
                programme.number(),
                Map.of(SharedVariables.OFFER.name(), offer.id().toString()),
                Map.of(EventVariables.OFFER_ANSWER.name(), offer.answer().code()));
    }
}
