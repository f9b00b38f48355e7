package org.stegvis.shared;

/**
 * An event is at another time or place; told in the transaction that decided it.
 *
 * @param event as it is now
 */
public record EventMoved(ProgrammeEvent event) {}
