package org.stegvis.shared;

import java.util.Arrays;
import java.util.Optional;

/** What a person is in a programme. */
public enum ParticipationRole {
    /** adept, aktori, adept: who learns */
    ADEPT("adept"),
    /** mentor, mentori, mentor: who teaches */
    MENTOR("mentor");

    private final String code;

    ParticipationRole(String code) {
        this.code = code;
    }

    /** The code in tables, forms, texts and addresses of pages. */
    public String code() {
        return code;
    }

    public static Optional<ParticipationRole> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
