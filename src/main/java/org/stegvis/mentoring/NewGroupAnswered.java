package org.stegvis.mentoring;

import java.util.UUID;

/** Everybody who was offered a new mentor in this rematch has answered; told in the same transaction. */
public record NewGroupAnswered(UUID rematch) {}
