package org.stegvis.contract;

/** The first person started, or the contract manager has settled what follows from it that nobody did. */
public record FirstStartSettled(String caseNumber) {}
