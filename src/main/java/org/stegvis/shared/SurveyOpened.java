package org.stegvis.shared;

/** A survey begins; told in the transaction that decided it. */
public record SurveyOpened(Survey survey) {}
