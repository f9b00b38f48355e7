package org.stegvis.mentoring;

/** The first joint meeting was held: the groups of an edition work from now on; told in the same transaction. */
public record EditionBegun(String edition) {}
