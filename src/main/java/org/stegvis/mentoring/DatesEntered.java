package org.stegvis.mentoring;

import java.util.UUID;

/** A group has entered when it means to meet; told in the same transaction. */
public record DatesEntered(UUID group) {}
