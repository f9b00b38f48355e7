package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.shared.Offer;
import org.stegvis.shared.Offers;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Offers a place in a group to somebody from the waiting list. */
@Component
class OfferPlace {

    private final Offers offers;
    private final Participations participations;
    private final Editions editions;
    private final Clock clock;
    private final GroupSettings settings;
    private final PlaceLetters letters;

    OfferPlace(
            Offers offers,
            Participations participations,
            Editions editions,
            Clock clock,
            GroupSettings settings,
            PlaceLetters letters) {
        this.offers = offers;
        this.participations = participations;
        this.editions = editions;
        this.clock = clock;
        this.settings = settings;
        this.letters = letters;
    }

    /** Makes the offer and writes its letter, with the group that awaits her. */
    void offer(Participation adept, MentorshipGroup group) {
        Edition edition = editions.require(adept.programme());
        LocalDate until = clock.today(edition.zone()).plus(settings.replacementOpen());
        participations.become(adept.id(), ParticipationState.SHORTLISTED, JournalLine.SYSTEM, "fromWaitingList");
        Offer made = offers.make(
                participations.require(adept.id()),
                until.plusDays(1).atStartOfDay(edition.zone()).toInstant().minusSeconds(1));
        letters.toAdept(
                edition,
                participations.require(adept.id()),
                participations.require(group.mentor().orElseThrow()),
                group.adepts().stream().map(participations::require).toList(),
                Optional.empty(),
                made);
    }
}
