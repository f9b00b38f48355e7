package org.stegvis.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what a claim is about, and the events whose costs somebody may claim. */
@Component
public class ClaimMatters {

    private final Claims claims;
    private final Participations participations;
    private final Programmes programmes;
    private final Events events;

    ClaimMatters(Claims claims, Participations participations, Programmes programmes, Events events) {
        this.claims = claims;
        this.participations = participations;
        this.programmes = programmes;
        this.events = events;
    }

    /** The matter of the claim with this id, which is known to exist. */
    public ClaimMatter require(UUID claim) {
        return of(claims.require(claim));
    }

    /** The matter of a claim. */
    public ClaimMatter of(TravelClaim claim) {
        Participation claimant = participations.require(claim.participation());
        Attended attended = events.attendance(claimant).stream()
                .filter(one -> one.event().id().equals(claim.event()))
                .findFirst()
                .orElseThrow();
        return new ClaimMatter(claim, programmes.require(claimant.programme()), claimant, attended);
    }

    /** The matter of a claim, if it was made in one of these participations. */
    public Optional<ClaimMatter> find(UUID claim, List<Participation> roles) {
        return claims.find(claim)
                .filter(found -> roles.stream().anyMatch(role -> role.id().equals(found.participation())))
                .map(this::of);
    }

    /** The events that somebody attended, and those that were moved or cancelled after she was invited. */
    public List<Attended> claimable(Participation claimant) {
        return events.attendance(claimant).stream()
                .filter(one -> one.present() || wasMoved(one.event()))
                .toList();
    }

    /** Whether it was moved or cancelled, so that a ticket may have been bought in vain. */
    static boolean wasMoved(ProgrammeEvent event) {
        return event.sequence() > 0 || event.state() == EventState.CANCELLED;
    }
}
