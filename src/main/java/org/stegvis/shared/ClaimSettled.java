package org.stegvis.shared;

/**
 * Nothing more comes of a travel claim: it was paid, rejected or taken back. Told in the transaction that decided it.
 *
 * @param claim as it is now
 */
public record ClaimSettled(TravelClaim claim) {}
