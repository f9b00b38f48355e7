package org.stegvis.party;

import java.util.Set;
import org.stegvis.platform.language.Language;

/**
 * Someone who works in Stegvis.
 *
 * @param userId the id with which she logs in
 * @param email her address; empty if none is known
 * @param language the language in which she gets letters
 * @param roles the groups that she belongs to
 */
public record Officer(String userId, String name, String email, Language language, Set<String> roles) {}
