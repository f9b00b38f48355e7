package org.stegvis.mentoring;

/** When an application arrived (rule R3). */
public enum Arrival {
    /** Not sent yet. */
    DRAFT,
    IN_TIME,
    /** A few days late: a mentor, or anybody while places are free, is accepted with a flag. */
    LATE,
    /** Later still: the waiting list. */
    VERY_LATE,
    /** So late that only the next edition can be offered. */
    NEXT_EDITION
}
