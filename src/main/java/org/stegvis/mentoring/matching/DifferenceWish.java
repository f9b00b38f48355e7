package org.stegvis.mentoring.matching;

/** From what kind of organisation an adept would like the mentor to come. */
public enum DifferenceWish {
    SAME_ORGANISATION_TYPE,
    DIFFERENT_ORGANISATION_TYPE,
    NO_PREFERENCE
}
