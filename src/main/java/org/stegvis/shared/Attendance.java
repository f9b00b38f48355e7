package org.stegvis.shared;

import java.util.Arrays;

/** Whether somebody was at an event. */
public enum Attendance {
    /** Nobody has noted it yet. */
    UNKNOWN(""),
    PRESENT("present"),
    /** She was not there and had not said so. */
    ABSENT("absent"),
    /** She was not there and had said so. */
    EXCUSED("excused");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    /** The code in tables and texts; empty as long as it is unknown. */
    public String code() {
        return code;
    }

    static Attendance ofCode(String code) {
        return Arrays.stream(values())
                .filter(attendance -> attendance.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
