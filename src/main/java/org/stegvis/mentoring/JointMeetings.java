package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.Events;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ProgrammeEvent;

/** The four joint meetings of an edition. */
@Component
public class JointMeetings {

    /** In the order in which they are held, as a plan has them. */
    static final List<EventKind> KINDS =
            List.of(EventKind.ORIENTATION, EventKind.KICK_OFF, EventKind.MID_TERM, EventKind.FINAL);

    private final Events events;

    JointMeetings(Events events) {
        this.events = events;
    }

    /** Plans all of them as the plan of the edition says; the orientation is for mentors. */
    @Transactional
    public void plan(Edition edition) {
        for (int place = 0; place < KINDS.size(); place++) {
            EventKind kind = KINDS.get(place);
            EditionPlan.Meeting meeting = edition.plan().meetings().get(place);
            events.plan(
                    edition.number(),
                    kind,
                    meeting.starts(),
                    meeting.ends(),
                    meeting.mode(),
                    meeting.place(),
                    meeting.meals(),
                    kind == EventKind.ORIENTATION ? Optional.of(ParticipationRole.MENTOR) : Optional.empty());
        }
    }

    /** Nothing that was planned is held any more; whoever is concerned is told by the letter about the edition. */
    void cancel(Edition edition) {
        events.of(edition.number()).stream()
                .filter(event -> event.state().isAhead())
                .forEach(event -> events.cancel(event.id(), JournalLine.SYSTEM));
    }

    /** Whether all meetings of this kind that were planned are behind: held, or cancelled for good. */
    boolean isBehind(Edition edition, EventKind kind) {
        List<ProgrammeEvent> planned = events.of(edition.number()).stream()
                .filter(event -> event.kind() == kind)
                .toList();
        return !planned.isEmpty()
                && planned.stream().noneMatch(event -> event.state().isAhead());
    }
}
