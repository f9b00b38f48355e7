package org.stegvis.shared;

import java.util.Arrays;
import java.util.Locale;

/** What came of an offer. */
public enum OfferAnswer {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Whoever was offered it is no longer to get it, or has left. */
    WITHDRAWN;

    /** The code in tables and in the process; in tables an open offer has none. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OfferAnswer ofCode(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElse(OPEN);
    }
}
