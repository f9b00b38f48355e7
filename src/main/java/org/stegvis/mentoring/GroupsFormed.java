package org.stegvis.mentoring;

/** The groups of an edition stand as its approved run gave them; told in the same transaction. */
public record GroupsFormed(String edition) {}
