package org.stegvis.shared;

/** Somebody has been offered a place; told in the transaction that decided it. */
public record OfferMade(Offer offer) {}
