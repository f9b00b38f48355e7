package org.stegvis.shared;

/** An event does not take place; told in the transaction that decided it. */
public record EventCancelled(ProgrammeEvent event) {}
