package org.stegvis.shared;

/** An event is over and attendance has been noted; told in the transaction that noted it. */
public record EventHeld(ProgrammeEvent event) {}
