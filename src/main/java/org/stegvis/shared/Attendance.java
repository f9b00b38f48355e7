package org.stegvis.shared;

import java.util.Arrays;
import java.util.Locale;

/** Whether somebody was at an event. */
public enum Attendance {
    /** Nobody has noted it yet. */
    UNKNOWN,
    PRESENT,
    /** She was not there and had not said so. */
    ABSENT,
    /** She was not there and had said so. */
    EXCUSED;

    /** The code in tables and texts; empty as long as it is unknown. */
    public String code() {
        return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
    }

    static Attendance ofCode(String code) {
        return Arrays.stream(values())
                .filter(attendance -> attendance.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
