package org.stegvis.mentoring.matching;

import java.util.Objects;

/** A mentor and one adept, by the ids of the persons. */
public record Pair(String mentor, String adept) implements Comparable<Pair> {

    public Pair {
        Objects.requireNonNull(mentor);
        Objects.requireNonNull(adept);
    }

    @Override
    public int compareTo(Pair other) {
        int byMentor = mentor.compareTo(other.mentor);
        return byMentor != 0 ? byMentor : adept.compareTo(other.adept);
    }
}
