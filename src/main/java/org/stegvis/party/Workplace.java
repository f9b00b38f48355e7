package org.stegvis.party;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a person works.
 *
 * @param number in the national register; empty where only the name is known
 * @param parent the organisation that owns it, if that is known
 */
public record Workplace(UUID id, String name, Optional<RegisterNumber> number, Optional<UUID> parent) {}
