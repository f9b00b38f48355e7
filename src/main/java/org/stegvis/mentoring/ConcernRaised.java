package org.stegvis.mentoring;

import java.util.UUID;

/** Somebody has raised a concern; told in the same transaction. */
public record ConcernRaised(UUID concern) {}
