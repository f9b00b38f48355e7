package org.stegvis.mentoring;

/** Somebody has sent her application once more; told in the transaction in which it was kept. */
public record ApplicationCorrected(Application application) {}
