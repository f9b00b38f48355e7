package org.stegvis.letter;

/** What has become of a letter. */
public enum LetterState {
    /** It goes out with the next round. */
    WAITING("waiting"),
    /** The mail server has taken it. */
    SENT("sent"),
    /** The mail server has not taken it yet; it is tried again. */
    RETRYING("retrying"),
    /** It was given up. */
    FAILED("failed"),
    /** No e-mail address is known. */
    WITHOUT_ADDRESS("withoutAddress"),
    /** It could not be sent, and was sent by other means. */
    SENT_OTHERWISE("sentOtherwise"),
    /** It could not be sent, and need not be. */
    NOT_NEEDED("notNeeded");

    private final String code;

    LetterState(String code) {
        this.code = code;
    }

    /** The code under which texts say it. */
    public String code() {
        return code;
    }
}
