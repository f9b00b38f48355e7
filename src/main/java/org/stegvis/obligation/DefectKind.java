package org.stegvis.obligation;

import java.util.Arrays;

/** What can fall short (domain 2.6, form avvikelse). */
public enum DefectKind {
    NO_REPORT,
    POOR_REPORT,
    NO_FIRST_START,
    SHORTFALL,
    WRONG_GROUP,
    NO_PROOF_OWN_RECRUITMENT,
    SUBCONTRACTOR,
    WORK_ENVIRONMENT;

    /** The code in forms, tables and decisions, such as noFirstStart. */
    public String code() {
        return Hire.lowerCamel(name());
    }

    /** The kind with this code, which must exist. */
    public static DefectKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of defect " + code));
    }
}
