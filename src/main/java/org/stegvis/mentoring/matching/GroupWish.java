package org.stegvis.mentoring.matching;

/** Whether an adept may share the mentor with others. */
public enum GroupWish {
    /** Only alone with a mentor. */
    PAIR_ONLY,
    GROUP_OK,
    GROUP_PREFERRED
}
