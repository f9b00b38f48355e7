package org.stegvis.mentoring.matching;

/** The kinds of help that a mentor offers and an adept wishes for. */
public enum HelpKind {
    SPARRING_ON_CASE("sparringOnCase"),
    CAREER("career"),
    LEADERSHIP("leadingPeople"),
    LEGAL("legal"),
    SUSTAINABILITY("sustainablePurchasing"),
    MARKET_DIALOGUE("talkingWithMarket");

    private final String code;

    HelpKind(String code) {
        this.code = code;
    }

    /** The code in forms and texts. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return "mentoring.help." + code;
    }
}
