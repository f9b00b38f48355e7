package org.stegvis.mentoring;

import java.util.UUID;

/** Somebody whom nobody could reach has done something by her link; told in the same transaction. */
public record ParticipantAnswered(UUID participation) {}
