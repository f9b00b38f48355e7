package org.stegvis.mentoring;

import java.util.UUID;

/** A member has logged a meeting of her group; told in the same transaction. */
public record MeetingLogged(UUID group) {}
