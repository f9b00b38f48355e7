package org.stegvis.shared;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** Whoever takes part from now on is invited to what others have been invited to already. */
@Component
class InviteLateJoiners {

    private final Events events;
    private final EventLetters letters;
    private final Clock clock;

    InviteLateJoiners(Events events, EventLetters letters, Clock clock) {
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void changed(ParticipationChanged change) {
        if (change.participation().state().isTakingPart() && !change.before().isTakingPart()) {
            events.of(change.participation().programme()).stream()
                    .filter(event -> event.state() == EventState.INVITED)
                    .filter(event -> clock.now().isBefore(event.startsAt()))
                    .forEach(event -> letters.invite(event.id()));
        }
    }
}
