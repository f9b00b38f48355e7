package org.stegvis.mentoring.matching;

/** How a person wants to meet. */
public enum MeetingMode {
    ONSITE,
    REMOTE,
    MIXED
}
