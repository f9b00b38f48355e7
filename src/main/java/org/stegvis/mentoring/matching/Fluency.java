package org.stegvis.mentoring.matching;

/** How well a person meets in a language. */
public enum Fluency {
    CAN_FOLLOW,
    FLUENT
}
