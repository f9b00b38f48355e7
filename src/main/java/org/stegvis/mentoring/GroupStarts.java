package org.stegvis.mentoring;

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
    private final Editions editions;
    private final Participations participations;
    private final ApplicationEventPublisher events;

    GroupStarts(
            Groups groups, Editions editions, Participations participations, ApplicationEventPublisher events) {
        this.groups = groups;
        this.editions = editions;
        this.participations = participations;
        this.events = events;
    }

    /** The kick-off was held: all groups begin, and whoever has accepted her place takes part from now on. */
    @EventListener
    @Transactional
    void held(EventHeld held) {
        ProgrammeEvent event = held.event();
        if (event.kind() == EventKind.KICK_OFF && editions.find(event.programme()).isPresent()) {
            groups.ofEdition(event.programme()).stream()
                    .filter(group -> group.state() == GroupState.FORMING)
                    .forEach(this::start);
        }
    }

    /** A group that was formed after the kick-off begins, unless it has begun. */
    void startLater(MentorshipGroup group) {
        boolean met = groups.ofEdition(group.edition()).stream()
                .anyMatch(other -> other.state() != GroupState.FORMING);
        if (group.state() == GroupState.FORMING && met) {
            start(group);
        } else {
            activate(group);
        }
    }

    private void start(MentorshipGroup group) {
        groups.become(group.id(), GroupState.MEETING);
        activate(groups.require(group.id()));
        events.publishEvent(new GroupStarted(group.id()));
    }

    private void activate(MentorshipGroup group) {
        if (group.state() == GroupState.MEETING) {
            group.members().stream()
                    .map(participations::require)
                    .filter(member -> member.state() == ParticipationState.CONFIRMED
                            || member.state() == ParticipationState.RESERVE)
                    .forEach(member -> participations.become(
                            member.id(), ParticipationState.ACTIVE, JournalLine.SYSTEM, ""));
        }
    }
}
