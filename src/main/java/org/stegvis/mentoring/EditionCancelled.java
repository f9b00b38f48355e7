package org.stegvis.mentoring;

/** An edition was cancelled, and everything that belongs to it ends; told in the same transaction. */
public record EditionCancelled(String edition) {}
