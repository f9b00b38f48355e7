package org.stegvis.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/**
 * When what happens about an event, on the clock of its place: three weeks before an event at one o'clock it is one
 * o'clock as well, whatever happened to the clocks in between.
 */
@Component
public class EventSchedule {

    private final SharedSettings settings;
    private final Clock clock;

    EventSchedule(SharedSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** When guests are invited. */
    public Instant invitation(ProgrammeEvent event) {
        return before(event, settings.eventInvitation());
    }

    /** When those who have not answered are reminded. */
    public Instant reminder(ProgrammeEvent event) {
        return before(event, settings.eventReminder());
    }

    /** When the practical note goes out. */
    public Instant practicalNote(ProgrammeEvent event) {
        return before(event, settings.eventNote());
    }

    /** When those who stayed away are written to. */
    public Instant missed(ProgrammeEvent event) {
        return at(event, event.ends().plus(settings.eventMissed()));
    }

    /** Whether guests who are invited now, or when it is time to, have as long to answer as they should. */
    public EventVariables.Notice notice(ProgrammeEvent event) {
        if (!event.state().isAhead()) {
            return EventVariables.Notice.NONE;
        }
        return before(event, settings.answerWindow()).isBefore(clock.now())
                ? EventVariables.Notice.SHORT
                : EventVariables.Notice.ENOUGH;
    }

    /** Whoever was invited after this moment is not reminded yet. */
    Instant remindedIfInvitedBefore() {
        return clock.now().minus(settings.eventReminderGap());
    }

    private static Instant before(ProgrammeEvent event, Period time) {
        return at(event, event.starts().minus(time));
    }

    private static Instant at(ProgrammeEvent event, LocalDateTime moment) {
        return moment.atZone(event.zone()).toInstant();
    }
}
