package org.stegvis.platform.security;

import org.stegvis.platform.language.Language;

/**
 * A person has just signed on to our pages.
 *
 * @param identity who it is, with the roles she has now
 * @param name her name as the sign-on knows it; the user id where it knows none
 * @param email her address; empty where the sign-on knows none
 * @param language the language that her browser asks for
 */
public record SignedOn(Identity identity, String name, String email, Language language) {}
