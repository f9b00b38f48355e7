package org.stegvis.party;

import java.util.UUID;

/** A supplier, tenderer or other organisation outside the authority. */
public record Organisation(UUID id, String name, RegisterNumber number) {}
