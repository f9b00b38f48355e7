package org.stegvis.mentoring;

import java.util.UUID;

/** A group has ended before its edition did; told in the same transaction. */
public record GroupEnded(UUID group) {}
