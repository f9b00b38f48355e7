package org.stegvis.party;

import java.util.UUID;
import org.stegvis.platform.language.Language;

/** A person at an organisation to whom letters go, in her language. */
public record Contact(UUID id, UUID organisation, String name, String email, Language language) {}
