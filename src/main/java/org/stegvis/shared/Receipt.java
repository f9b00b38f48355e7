package org.stegvis.shared;

import java.util.UUID;

/** A receipt of a claim, without what it shows. */
public record Receipt(UUID id, UUID claim, String name, String mediaType) {}
