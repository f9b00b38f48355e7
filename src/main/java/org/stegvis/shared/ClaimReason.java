package org.stegvis.shared;

import java.util.EnumSet;
import java.util.Set;

/** Why a claim or one of its lines is not paid as claimed (domain chapter 3.8), or is looked at more closely. */
public enum ClaimReason {
    /** The costs of this event are not paid in this role. */
    NOT_REIMBURSABLE_EVENT,
    NOT_ATTENDED,
    TOO_LATE,
    NO_RECEIPT,
    /** The employer has paid already. */
    ALREADY_PAID,
    /** Cut to the cheapest fare. */
    NOT_CHEAPEST,
    /** Too near to home or workplace for a per diem. */
    OUTSIDE_DISTANCE,
    /** Claimed before for the same event. */
    DUPLICATE,
    /** A ticket for an event that was moved or cancelled: no reason to refuse it. */
    EVENT_MOVED,
    /** More than what one claim may come to. */
    OVER_CAP,
    /** No meal money beside a per diem. */
    MEAL_IN_PER_DIEM,
    /** Fewer than four hours of the journey between 21 and 07. */
    NIGHT_TOO_SHORT,
    /** Sent back and not corrected in time. */
    NOT_CORRECTED,
    /** An officer has cut other costs. */
    OTHER_COSTS_CUT;

    private static final Set<ClaimReason> FORBIDDING = EnumSet.of(NOT_REIMBURSABLE_EVENT, ALREADY_PAID, DUPLICATE);

    /** Whether a claim of which this was found cannot be approved at all. */
    public boolean forbidsApproval() {
        return FORBIDDING.contains(this);
    }

    /** Whether an officer has to say why she approves a claim of which this was found. */
    public boolean asksForRemark() {
        return this != EVENT_MOVED;
    }
}
