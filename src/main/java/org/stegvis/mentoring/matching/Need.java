package org.stegvis.mentoring.matching;

import java.util.Objects;

/** A competence in which an adept wants to grow, and her own level in it, 0 to 4. */
public record Need(Competence competence, int level) {

    public Need {
        Objects.requireNonNull(competence);
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("No level " + level);
        }
    }

    /** Whether the mentor is at least one level ahead. */
    boolean isMetBy(Mentor mentor) {
        return mentor.level(competence) > level;
    }
}
