package org.stegvis.mentoring;

/** An application counts from now on; told in the transaction in which it does. */
public record ApplicationCounted(Application application) {}
