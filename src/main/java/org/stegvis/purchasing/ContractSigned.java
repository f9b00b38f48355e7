package org.stegvis.purchasing;

/** A contract with an employment requirement was signed. */
public record ContractSigned(String caseNumber) {}
