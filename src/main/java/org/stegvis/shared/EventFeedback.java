package org.stegvis.shared;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who were at an event how they found it. */
@Component
public class EventFeedback {

    private final Events events;
    private final EventGuests guests;
    private final Surveys surveys;

    EventFeedback(Events events, EventGuests guests, Surveys surveys) {
        this.events = events;
        this.guests = guests;
        this.surveys = surveys;
    }

    /** Begins the survey, once for each event. */
    @Transactional
    public void ask(UUID event) {
        surveys.open(events.require(event), guests.present(event));
    }
}
