package org.stegvis.mentoring;

/** Why somebody is no longer in a group; never whose fault. */
public enum LeavingCause {
    /** She has left the programme. */
    LEFT("left"),
    /** She has not accepted her place. */
    DECLINED("declined"),
    /** It was not a good fit. */
    NOT_GOOD("notGood"),
    /** A conflict of interest has come up. */
    CONFLICT("conflict"),
    /** She was given another group. */
    MOVED("moved"),
    /** The group has ended. */
    ENDED("ended");

    private final String code;

    LeavingCause(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
