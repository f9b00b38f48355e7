package org.stegvis.mentoring;

import java.util.UUID;

/** Somebody has left several contacts in a row without an answer; told in the same transaction. */
public record ContactsUnanswered(UUID participation) {}
