package org.stegvis.shared;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.journal.JournalLine;

/** Brings a claim into the states that its process comes to. */
@Component
public class ClaimProgress {

    private final Claims claims;
    private final ClaimBook book;
    private final ApplicationEventPublisher events;

    ClaimProgress(Claims claims, ClaimBook book, ApplicationEventPublisher events) {
        this.claims = claims;
        this.book = book;
        this.events = events;
    }

    /** The claimant can write in it again. */
    public void returned(UUID claim) {
        claims.hold(claim);
        book.become(claim, ClaimState.RETURNED, JournalLine.SYSTEM, Optional.empty());
    }

    /** The payroll can get it. */
    public void approved(UUID id) {
        TravelClaim claim = claims.hold(id);
        boolean cut = claim.claimed().isMoreThan(claim.approved().orElseThrow());
        book.become(id, cut ? ClaimState.PARTIAL : ClaimState.APPROVED, JournalLine.SYSTEM, claim.reason());
    }

    /** Nothing is paid; the claimant may object. */
    public void rejected(UUID id) {
        TravelClaim claim = claims.hold(id);
        settled(book.become(id, ClaimState.REJECTED, JournalLine.SYSTEM, claim.reason()));
    }

    /** Nothing is paid, because it was not corrected in time. */
    public void dropped(UUID id) {
        claims.hold(id);
        settled(book.become(id, ClaimState.REJECTED, JournalLine.SYSTEM, Optional.of(ClaimReason.NOT_CORRECTED)));
    }

    /** It has been paid. */
    public void paid(UUID id) {
        TravelClaim claim = claims.hold(id);
        settled(book.become(id, ClaimState.PAID, JournalLine.SYSTEM, claim.reason()));
    }

    private void settled(TravelClaim claim) {
        events.publishEvent(new ClaimSettled(claim));
    }
}
