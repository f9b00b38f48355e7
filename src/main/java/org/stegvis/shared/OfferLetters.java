package org.stegvis.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever has been offered a place; the offer itself is a letter of the programme. */
@Component
public class OfferLetters {

    private final Offers offers;
    private final Participations participations;
    private final Programmes programmes;
    private final ParticipantLetters letters;

    OfferLetters(Offers offers, Participations participations, Programmes programmes, ParticipantLetters letters) {
        this.offers = offers;
        this.participations = participations;
        this.programmes = programmes;
        this.letters = letters;
    }

    /** Reminds her, if she has not answered. */
    @Transactional
    public void remind(UUID offer) {
        write(offer, OfferAnswer.OPEN, SharedLetter.OFFER_REMINDER);
    }

    /** Tells her that the offer has run out. */
    @Transactional
    public void runOut(UUID offer) {
        write(offer, OfferAnswer.EXPIRED, SharedLetter.OFFER_EXPIRED);
    }

    private void write(UUID id, OfferAnswer onlyIf, SharedLetter kind) {
        Offer offer = offers.require(id);
        Participation participation = participations.require(offer.participation());
        Programme programme = programmes.require(participation.programme());
        if (offer.answer() == onlyIf) {
            LocalDate lastDay =
                    LocalDate.ofInstant(offer.openUntil(), programme.country().zone());
            letters.write(participation, kind, id.toString(), "", List.of(lastDay));
        }
    }
}
