package org.stegvis.mentoring;

/** The call of an edition is over, and will not be extended; told in the transaction that closed it. */
public record CallClosed(String edition) {}
