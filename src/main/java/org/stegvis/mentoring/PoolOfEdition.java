package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.MatchingPool;

/** The pool of an edition: everybody who is eligible, with what the coordinators have changed by hand. */
@Component
public class PoolOfEdition {

    private final PoolReading reading;
    private final MatchingChanges changes;

    PoolOfEdition(PoolReading reading, MatchingChanges changes) {
        this.reading = reading;
        this.changes = changes;
    }

    /**
     * The pool as it is now. Its ids are those of persons, so that somebody who is both mentor and adept is one; the same
     * applications and changes give the same pool.
     */
    public MatchingPool of(Edition edition) {
        return reading.of(edition).pool(changes.inForce(edition.number()));
    }
}
