package org.stegvis.shared;

/** Something has happened to a travel claim; told in the transaction that did it. */
public record ClaimTurn(TravelClaim claim, What what) {

    /** What has happened. */
    public enum What {
        SENT,
        CORRECTED,
        WITHDRAWN,
        OBJECTED,
        EXPORTED,
        PAYMENT_CONFIRMED
    }
}
