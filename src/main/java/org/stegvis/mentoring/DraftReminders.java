package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** Reminds everybody who has begun an application, or sent one without confirming her address, of the deadline (M02). */
@Component
public class DraftReminders {

    private final Applications applications;
    private final ApplicationLetters letters;
    private final Editions editions;
    private final Clock clock;

    DraftReminders(Applications applications, ApplicationLetters letters, Editions editions, Clock clock) {
        this.applications = applications;
        this.letters = letters;
        this.editions = editions;
        this.clock = clock;
    }

    /** One letter to each address and role, at most once on a day; none to who has applied since. */
    @Transactional
    public void of(String edition) {
        var today = clock.today(editions.require(edition).zone());
        applications.toRemind(edition).forEach(application -> letters.remind(application, today));
    }
}
