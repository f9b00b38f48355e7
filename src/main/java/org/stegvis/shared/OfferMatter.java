package org.stegvis.shared;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.party.Person;
import org.stegvis.platform.Clock;

/** The offer that a participant is to answer. */
@Component
class OfferMatter implements ParticipantMatter {

    private final Offers offers;
    private final Clock clock;

    OfferMatter(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        return roles.stream()
                .flatMap(role -> offers.openOf(role).stream())
                .filter(offer -> offer.isOpenAt(clock.now()))
                .map(offer ->
                        new Line("participant.matter.offer", List.of(), "offer", Optional.of(offer.openUntil()), true))
                .toList();
    }
}
