package org.stegvis.shared;

/** A survey takes no more answers; told in the transaction that closed it. */
public record SurveyClosed(Survey survey) {}
