package org.stegvis.shared;

/** What somebody did to a claim came too late: its process does not wait for that any more. Nothing was changed. */
public class ClaimMovedOn extends RuntimeException {

    public ClaimMovedOn(TravelClaim claim) {
        super("Claim " + claim.number() + " has moved on");
    }
}
