package org.stegvis.obligation;

import java.util.Arrays;

/** How a defect ended. */
public enum DefectOutcome {
    CORRECTED,
    /** It was not corrected, and nothing further is done. */
    UNCORRECTED,
    /** The supplier is not at fault. */
    EXCUSED,
    /** It was no defect. */
    WITHDRAWN,
    PENALTY,
    SUSPENDED,
    TERMINATED,
    /** The obligation ended before the defect did. */
    LAPSED;

    /** The code in tables and texts, such as corrected. */
    public String code() {
        return Hire.lowerCamel(name());
    }

    /** The outcome with this code, which must exist. */
    public static DefectOutcome ofCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A defect cannot end as " + code));
    }
}
