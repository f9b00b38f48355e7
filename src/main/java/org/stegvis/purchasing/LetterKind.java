package org.stegvis.purchasing;

import java.util.Arrays;

/** The letters of a purchase and the role that each is for (domain 2.11). */
public enum LetterKind {
    MANDATE_REQUEST(CaseRole.MANAGEMENT),
    MANDATE_REMINDER(CaseRole.MANAGEMENT),
    MATCHING_OFFICER_INVITATION(CaseRole.MATCHING_OFFICER),
    MATCHING_OFFICER_REMINDER(CaseRole.MATCHING_OFFICER),
    SUPPLIER_QUESTIONNAIRE_DUE(CaseRole.PROCURER),
    DECISION_BASIS_SUBMITTED(CaseRole.MANAGEMENT),
    DECISION_REMINDER(CaseRole.MANAGEMENT),
    CONTRACT_AWARDED(CaseRole.MATCHING_OFFICER),
    START_MEETING_OVERDUE(CaseRole.PROCURER),
    // deadlines
    TASK_REMINDER,
    TASK_ESCALATED,
    SUPPLIER_QUESTIONNAIRE_REMINDER,
    AWARD_NOTICE_DUE,
    EXTENSION_DECISION_DUE,
    EVALUATION_DUE,
    DEADLINE_MOVED,
    // roles
    ROLE_HANDED_OVER;

    private final CaseRole to;

    LetterKind(CaseRole to) {
        this.to = to;
    }

    /** A letter whose readers follow from what is due, not from the letter. */
    LetterKind() {
        this(null);
    }

    /** The role that it is for, where a model sends it. */
    public CaseRole to() {
        return to;
    }

    /** The code in models and texts, such as mandate-request. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static LetterKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no letter " + code));
    }
}
