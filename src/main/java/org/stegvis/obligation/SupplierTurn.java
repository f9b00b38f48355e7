package org.stegvis.obligation;

/** Whether something can be sent in now. */
public enum SupplierTurn {
    OPEN,
    /** Nothing is asked yet. */
    NOT_YET,
    /** Nobody waits for it any more. What is sent all the same is kept, and the buyer sees it. */
    MOVED_ON,
    /** There is no such thing in this obligation. */
    UNKNOWN
}
