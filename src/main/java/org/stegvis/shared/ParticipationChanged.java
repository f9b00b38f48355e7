package org.stegvis.shared;

/**
 * Somebody has come into another state; told in the transaction that decided it.
 *
 * @param participation as it is now
 */
public record ParticipationChanged(Participation participation, ParticipationState before) {}
