package org.stegvis.mentoring;

import java.util.Arrays;
import java.util.Locale;

/** How far a run of the matching has come. */
public enum RunState {
    /** So large that it is made in the background. */
    ASKED,
    /** Its groups are there to be looked at. */
    DRAFT,
    /** A coordinator wants these groups; another is to approve them. */
    PROPOSED,
    /** Another coordinator has approved it: its groups stand. */
    APPROVED,
    /** Another run was proposed or approved after it had been proposed. */
    SUPERSEDED,
    /** It could not be made, because pairs that were wanted in any case cannot be. */
    FAILED;

    /** The code in tables and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
