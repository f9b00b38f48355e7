package org.stegvis.shared;

import java.util.Locale;

/** The letters to participants that all programmes share. */
public enum SharedLetter implements ParticipantLetterKind {
    OFFER_REMINDER("offer"),
    OFFER_EXPIRED(""),
    EVENT_INVITATION("event"),
    EVENT_REMINDER("event"),
    EVENT_PRACTICAL("event"),
    EVENT_MOVED("event"),
    EVENT_CANCELLED(""),
    /** After an event from which somebody stayed away without a word (M14). */
    EVENT_MISSED("event"),
    CLAIM_RECEIVED("claims"),
    CLAIM_RETURNED("claims"),
    CLAIM_APPROVED("claims"),
    CLAIM_REJECTED("claims"),
    CLAIM_PAID("claims"),
    SURVEY_REQUEST("survey"),
    SURVEY_REMINDER("survey"),
    PARTICIPANT_NEW_LINK("");

    private final String path;

    SharedLetter(String path) {
        this.path = path;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String path() {
        return path;
    }
}
