package org.stegvis.mentoring.matching;

/** A mentor whom an adept was not given although the pair is possible, and why. */
public record Alternative(String mentor, int score, Reason whyNot) {}
