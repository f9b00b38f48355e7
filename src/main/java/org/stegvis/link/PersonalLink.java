package org.stegvis.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a personal link stands for.
 *
 * @param purpose the one thing that can be done with it, such as {@code obligation}
 * @param subject what it is done to: the id of an obligation, an application
 * @param person whom it was sent to, as the register of parties knows her
 * @param endsAt the first moment at which it no longer opens
 */
public record PersonalLink(UUID id, String purpose, String subject, UUID person, Instant endsAt) {}
