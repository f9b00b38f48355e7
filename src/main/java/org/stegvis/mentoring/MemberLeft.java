package org.stegvis.mentoring;

import org.stegvis.shared.Participation;

/** Somebody has left her group; told in the same transaction. */
public record MemberLeft(Participation participation) {}
