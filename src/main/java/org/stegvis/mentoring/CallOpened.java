package org.stegvis.mentoring;

/** The call of an edition is open from now on; told in the transaction that opened it. */
public record CallOpened(String edition) {}
