package org.stegvis.shared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a travel claim has come. */
public enum ClaimState {
    /** The claimant is still writing it. */
    DRAFT,
    /** Received; a clerk checks it. */
    SUBMITTED,
    /** Sent back to the claimant. */
    RETURNED,
    /** A clerk has approved it, an approver has still to. */
    CHECKED,
    /** It will be paid as claimed. */
    APPROVED,
    /** It will be paid in part. */
    PARTIAL,
    REJECTED,
    /** The claimant does not agree; another approver looks at it. */
    OBJECTED,
    /** Gone to the payroll. */
    EXPORTED,
    PAID,
    /** Taken back by the claimant. */
    WITHDRAWN;

    private static final Set<ClaimState> OPEN =
            EnumSet.of(SUBMITTED, RETURNED, CHECKED, APPROVED, PARTIAL, OBJECTED, EXPORTED);
    private static final Set<ClaimState> WRITABLE = EnumSet.of(DRAFT, RETURNED);
    private static final Set<ClaimState> TO_WITHDRAW = EnumSet.of(DRAFT, SUBMITTED, RETURNED, CHECKED);
    private static final Set<ClaimState> TO_EXPORT = EnumSet.of(APPROVED, PARTIAL);
    private static final Set<ClaimState> TO_OBJECT = EnumSet.of(PARTIAL, REJECTED);

    /** The code in tables, texts and addresses of pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this code, which is known to be one. */
    static ClaimState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it was sent and nothing final has come of it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the claimant may write in it. */
    public boolean isWritable() {
        return WRITABLE.contains(this);
    }

    /** Whether the claimant may take it back. */
    public boolean isToWithdraw() {
        return TO_WITHDRAW.contains(this);
    }

    /** Whether the payroll is to get it. */
    public boolean isToExport() {
        return TO_EXPORT.contains(this);
    }

    /** Whether the claimant may object to what was decided. */
    public boolean isToObject() {
        return TO_OBJECT.contains(this);
    }
}
