package org.stegvis.mentoring.matching;

/** What ties a person to an organisation so that she may not mentor, or be mentored by, somebody there. */
public enum ConflictKind {
    CURRENT_BID,
    CURRENT_CONTRACT,
    /** A bid or contract that ended in the last 24 months: allowed, but the coordinator is warned. */
    LAST_24_MONTHS,
    OWNERSHIP,
    FAMILY,
    DISPUTE;

    /** Whether the pair is impossible, not only worth a warning. */
    boolean forbids() {
        return this != LAST_24_MONTHS;
    }
}
