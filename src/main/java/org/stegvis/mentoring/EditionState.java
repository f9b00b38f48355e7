package org.stegvis.mentoring;

/** How far an edition of the mentor programme has come. */
public enum EditionState {
    PLANNED,
    /** The owner has approved the plan; the call is open from its first day. */
    OPEN,
    /** The deadline has passed. */
    CLOSED,
    /** The matching was approved; the letters are going out. */
    MATCHED,
    /** From the kick-off on. */
    RUNNING,
    /** The report is with the owner; what follows are the last survey and retention. */
    ENDED,
    CANCELLED;

    /** Whether it is neither over nor cancelled. */
    public boolean isUnderWay() {
        return this != ENDED && this != CANCELLED;
    }
}
