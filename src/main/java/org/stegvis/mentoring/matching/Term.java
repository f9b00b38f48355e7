package org.stegvis.mentoring.matching;

/** The parts of a score. */
public enum Term {
    COMPETENCE("competenceFit"),
    HELP("kindOfHelp"),
    EXPERIENCE("experienceGap"),
    ORGANISATION("organisationContext"),
    REGION("regionAndMode"),
    AVAILABILITY("commonTimes"),
    LANGUAGE("languageQuality"),
    /** Points for a mentor that the adept wished for, on top of the others. */
    WISH("ownWish");

    private final String code;

    Term(String code) {
        this.code = code;
    }

    /** The key of its name. */
    public String textKey() {
        return "mentoring.term." + code;
    }
}
