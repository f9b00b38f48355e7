package org.stegvis.shared;

/** An offer is no longer open: accepted, declined, run out or withdrawn; told in the transaction that settled it. */
public record OfferSettled(Offer offer) {}
