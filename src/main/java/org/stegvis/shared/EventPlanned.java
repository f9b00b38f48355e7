package org.stegvis.shared;

/** An event has been planned; told in the transaction that decided it. */
public record EventPlanned(ProgrammeEvent event) {}
