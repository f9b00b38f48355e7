package org.stegvis.obligation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a supplier can do behind its personal link. */
public enum SupplierTask {
    START_MEETING("obligation.summaryConfirmed"),
    NEEDS_PROFILE("obligation.profileReceived"),
    RECRUITMENT("obligation.recruitmentDone"),
    EMPLOYMENT_ENDED(""),
    REPORT("obligation.reportReceived"),
    STATEMENT("obligation.statementReceived"),
    ACTION_PLAN("obligation.actionPlanReceived"),
    CORRECTION("obligation.correctionReported"),
    BONUS_CLAIM("obligation.bonusClaimed"),
    FINAL_DOCUMENTATION("obligation.finalDocumentationReceived");

    private final String message;

    SupplierTask(String message) {
        this.message = message;
    }

    /** The message that tells the process of it; empty where no process waits for it. */
    public String message() {
        return message;
    }

    /** The code in addresses, texts and tables, such as needs-profile. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SupplierTask> ofCode(String code) {
        return Arrays.stream(values()).filter(task -> task.code().equals(code)).findFirst();
    }
}
