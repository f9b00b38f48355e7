package org.stegvis.mentoring;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationChanged;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;

/** Hears who leaves an edition, for whatever reason, and does what follows for her group in the same transaction. */
@Component
class MembersWhoLeave {

    private static final Set<ParticipationState> GONE = EnumSet.of(
            ParticipationState.WITHDRAWN_BEFORE, ParticipationState.WITHDRAWN_DURING, ParticipationState.REMOVED);

    private static final Set<ParticipationState> DECLINED =
            EnumSet.of(ParticipationState.DECLINED_OFFER, ParticipationState.OFFER_EXPIRED);

    private final Groups groups;
    private final GroupChanges changes;
    private final FillPlace fillPlace;

    MembersWhoLeave(Groups groups, GroupChanges changes, FillPlace fillPlace) {
        this.groups = groups;
        this.changes = changes;
        this.fillPlace = fillPlace;
    }

    @EventListener
    void changed(ParticipationChanged changed) {
        Participation somebody = changed.participation();
        boolean declined = DECLINED.contains(somebody.state());
        if (!declined && !GONE.contains(somebody.state())) {
            return;
        }
        groups.ofParticipation(somebody.id()).ifPresent(group -> {
            if (somebody.role() == ParticipationRole.MENTOR) {
                changes.mentorLost(somebody.id(), declined ? RematchCause.MENTOR_DECLINED : RematchCause.MENTOR_LOST);
            } else if (group.state() == GroupState.FORMING) {
                fillPlace.after(somebody);
            } else {
                changes.adeptLeft(somebody.id(), LeavingCause.LEFT);
            }
        });
    }
}
