package org.stegvis.shared;

import java.util.EnumSet;
import java.util.Set;

/** How far somebody has come in a programme (domain chapter 2.2). */
public enum ParticipationState {
    SUBMITTED,
    INCOMPLETE,
    ELIGIBLE,
    SHORTLISTED,
    ADMITTED,
    CONFIRMED,
    ACTIVE,
    COMPLETED,
    INELIGIBLE,
    REJECTED,
    WAITLISTED,
    /** A mentor without adepts who may be asked later. */
    RESERVE,
    DECLINED_OFFER,
    OFFER_EXPIRED,
    WITHDRAWN_BEFORE,
    WITHDRAWN_DURING,
    REMOVED,
    PAUSED;

    private static final Set<ParticipationState> OVER = EnumSet.of(
            COMPLETED,
            INELIGIBLE,
            REJECTED,
            DECLINED_OFFER,
            OFFER_EXPIRED,
            WITHDRAWN_BEFORE,
            WITHDRAWN_DURING,
            REMOVED);

    private static final Set<ParticipationState> TAKING_PART = EnumSet.of(CONFIRMED, ACTIVE, PAUSED);

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether she has accepted her place and is still there. */
    public boolean isTakingPart() {
        return TAKING_PART.contains(this);
    }
}
