package org.stegvis.mentoring;

import java.util.UUID;

/** Somebody needs another group, or a group has become smaller; told in the same transaction. */
public record RematchNeeded(UUID rematch) {}
