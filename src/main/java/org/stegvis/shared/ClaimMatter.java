package org.stegvis.shared;

/**
 * A claim with all that it is about.
 *
 * @param programme in which it is claimed
 * @param claimant who claims it
 */
public record ClaimMatter(TravelClaim claim, Programme programme, Participation claimant, Attended attended) {

    /** The event to which she travelled. */
    public ProgrammeEvent event() {
        return attended.event();
    }
}
