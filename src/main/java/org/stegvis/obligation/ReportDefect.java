package org.stegvis.obligation;

import java.util.Arrays;

/** What can be wrong with a report that came. */
public enum ReportDefect {
    /** It cannot be used. */
    POOR_REPORT(DefectKind.POOR_REPORT, ReportRound.State.MISSING),
    /** It can be used, and it shows that less is delivered than is owed. */
    SHORTFALL(DefectKind.SHORTFALL, ReportRound.State.ACCEPTED);

    private final DefectKind kind;
    private final ReportRound.State leaves;

    ReportDefect(DefectKind kind, ReportRound.State leaves) {
        this.kind = kind;
        this.leaves = leaves;
    }

    /** The defect that is opened. */
    public DefectKind kind() {
        return kind;
    }

    /** What becomes of the report beside the defect. */
    ReportRound.State leaves() {
        return leaves;
    }

    /** The one with the code of the form, which must exist. */
    public static ReportDefect ofCode(String code) {
        return Arrays.stream(values())
                .filter(defect -> defect.kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
