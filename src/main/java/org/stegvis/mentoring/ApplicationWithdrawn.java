package org.stegvis.mentoring;

/** Somebody has withdrawn an application that counted; told in the transaction in which she did. */
public record ApplicationWithdrawn(Application application) {}
