package org.stegvis.mentoring;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.shared.EventHeld;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.ProgrammeEvent;

/** Groups begin to meet when the kick-off was held; one that is formed later begins at once. */
@Component
public class GroupStarts {

    private final Groups groups;
    private final GroupStates states;
    private final Editions editions;
    private final Participations participations;
    private final ApplicationEventPublisher events;

    GroupStarts(
            Groups groups,
            GroupStates states,
            Editions editions,
            Participations participations,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.states = states;
        this.editions = editions;
        this.participations = participations;
        this.events = events;
    }

    /** The kick-off was held: all groups begin, and whoever has accepted her place takes part from now on. */
    @EventListener
    @Transactional
    void held(EventHeld held) {
        ProgrammeEvent event = held.event();
        if (event.kind() == EventKind.KICK_OFF
                && editions.find(event.programme()).isPresent()) {
            groups.ofEdition(event.programme()).stream()
                    .filter(group -> group.state() == GroupState.FORMING)
                    .forEach(this::start);
        }
    }

    /** A group that was formed after the kick-off begins, unless it has begun. */
    void startLater(MentorshipGroup group) {
        if (group.state() == GroupState.FORMING && kickOffWasHeld(group.edition())) {
            start(group);
        } else {
            activate(group);
        }
    }

    /** A group that had paused goes on where it was: it meets, or waits for the kick-off. */
    void goOn(UUID id) {
        if (states.hasStarted(id)) {
            groups.become(id, GroupState.MEETING);
        } else {
            groups.become(id, GroupState.FORMING);
            startLater(groups.require(id));
        }
    }

    private boolean kickOffWasHeld(String edition) {
        return editions.require(edition).state() == EditionState.RUNNING
                || groups.ofEdition(edition).stream().anyMatch(group -> states.hasStarted(group.id()));
    }

    private void start(MentorshipGroup group) {
        groups.become(group.id(), GroupState.MEETING);
        activate(groups.require(group.id()));
        events.publishEvent(new GroupStarted(group.id()));
    }

    /** Whoever has accepted her place takes part; a reserve who has agreed to lead the group has accepted hers. */
    private void activate(MentorshipGroup group) {
        ParticipationState state =
                group.state() == GroupState.MEETING ? ParticipationState.ACTIVE : ParticipationState.CONFIRMED;
        group.members().stream()
                .map(participations::require)
                .filter(member ->
                        member.state() == ParticipationState.CONFIRMED || member.state() == ParticipationState.RESERVE)
                .forEach(member -> participations.become(member.id(), state, JournalLine.SYSTEM, ""));
    }
}
