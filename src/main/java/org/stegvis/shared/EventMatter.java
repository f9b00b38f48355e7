package org.stegvis.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.party.Person;
import org.stegvis.platform.Clock;

/** The events of a participant: those she is to answer, those she goes to, what she missed, and her calendar. */
@Component
class EventMatter implements ParticipantMatter {

    private final Events events;
    private final Clock clock;

    EventMatter(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        List<Line> lines = new ArrayList<>();
        Set<UUID> shown = new HashSet<>();
        for (Participation role : roles) {
            events.attendance(role).stream()
                    .filter(attended -> shown.add(attended.event().id()))
                    .map(this::line)
                    .forEach(lines::add);
        }
        if (!lines.isEmpty()) {
            lines.add(new Line("participant.matter.calendar", List.of(), "calendar.ics", Optional.empty(), false));
        }
        return lines;
    }

    private Line line(Attended attended) {
        ProgrammeEvent event = attended.event();
        boolean ahead = event.state().isAhead() && clock.now().isBefore(event.startsAt());
        boolean answer = ahead && attended.answer() == EventAnswer.NONE;
        boolean makeUp = attended.attendance() == Attendance.ABSENT && !attended.replaced();
        Object name = event.title().isEmpty()
                ? new Letter.Word("event.kind." + event.kind().code())
                : event.title();
        String what = answer
                ? "answer"
                : makeUp ? "makeUp" : event.state() == EventState.CANCELLED ? "cancelled" : ahead ? "ahead" : "past";
        return new Line(
                "participant.matter.event." + what,
                List.of(name, event.starts().toLocalDate()),
                "event/" + event.id(),
                answer ? Optional.of(event.startsAt()) : Optional.empty(),
                answer || makeUp);
    }
}
