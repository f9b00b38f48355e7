package org.stegvis.mentoring;

import java.util.UUID;

/** A group begins to meet: the kick-off was held, or it was formed later; told in the same transaction. */
public record GroupStarted(UUID group) {}
