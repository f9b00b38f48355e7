package org.stegvis.obligation;

import java.util.Locale;
import java.util.Optional;

/** The letters to a supplier about its obligation, and the one thing that each asks for. */
public enum SupplierLetterKind {
    OBLIGATION_BEGUN,
    CONFIRM_START_MEETING(SupplierTask.START_MEETING),
    NEEDS_PROFILE_DUE(SupplierTask.NEEDS_PROFILE),
    FIRST_START_REMINDER(SupplierTask.RECRUITMENT),
    REPORT_REQUEST(SupplierTask.REPORT),
    REPORT_REMINDER(SupplierTask.REPORT),
    REPORT_RETURNED(SupplierTask.REPORT),
    FINAL_DOCUMENTATION_REQUEST(SupplierTask.FINAL_DOCUMENTATION),
    FINAL_DOCUMENTATION_REMINDER(SupplierTask.FINAL_DOCUMENTATION),
    CERTIFICATE_DUE,
    DEFECT_NOTICE(SupplierTask.STATEMENT),
    CORRECTION_REQUEST(SupplierTask.CORRECTION),
    CORRECTION_REMINDER(SupplierTask.CORRECTION),
    ACTION_PLAN_REQUEST(SupplierTask.ACTION_PLAN),
    SANCTION_DECIDED,
    DEFECT_CLOSED,
    EXCUSED,
    BONUS_DECIDED,
    OBLIGATION_ENDED,
    DATES_CHANGED,
    RECEIPT,
    NEW_LINK;

    private final SupplierTask asksFor;

    SupplierLetterKind(SupplierTask asksFor) {
        this.asksFor = asksFor;
    }

    SupplierLetterKind() {
        this(null);
    }

    /** What the supplier is asked to do; empty for a letter that only tells. */
    public Optional<SupplierTask> asksFor() {
        return Optional.ofNullable(asksFor);
    }

    /** The code in texts and in the register of letters, such as supplier-report-request. */
    public String code() {
        return "supplier-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
