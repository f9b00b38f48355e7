package org.stegvis.mentoring;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** What follows when nobody is found who could lead those who need a mentor, or when they stay as they are. */
@Component
class RematchDecisions {

    private final Groups groups;
    private final GroupStates states;
    private final Rematches rematches;
    private final GroupChanges changes;
    private final GroupStarts starts;
    private final EndGroups ends;
    private final Participations participations;

    RematchDecisions(
            Groups groups,
            GroupStates states,
            Rematches rematches,
            GroupChanges changes,
            GroupStarts starts,
            EndGroups ends,
            Participations participations) {
        this.groups = groups;
        this.states = states;
        this.rematches = rematches;
        this.changes = changes;
        this.starts = starts;
        this.ends = ends;
        this.participations = participations;
    }

    /** E5: they meet without a mentor, led by the coordinator. */
    void peers(Rematching rematch) {
        MentorshipGroup group = groups.require(rematch.group());
        if (group.mentor().isPresent()) {
            throw AnswersRefused.because(GroupVariables.REMATCH_DECISION.name(), "mentoring.problem.groupHasMentor");
        }
        states.goOnAsPeers(group.id());
        starts.goOn(group.id());
        rematches.end(rematch.id(), "peerGroup");
    }

    /** E5: they wait for the next edition, where they come first. */
    void nextEdition(Rematching rematch, String officer) {
        MentorshipGroup before = groups.require(rematch.group());
        for (UUID adept : rematch.adeptIds()) {
            groups.leave(adept, LeavingCause.LEFT);
            participations.become(adept, ParticipationState.WAITLISTED, officer, "mentorLost");
        }
        rematches.end(rematch.id(), "nextEdition");
        MentorshipGroup group = groups.require(before.id());
        if (group.members().isEmpty()) {
            ends.end(group.id());
        } else if (rematch.cause() == RematchCause.CONFLICT) {
            starts.goOn(group.id());
            changes.becameSmaller(group);
        }
    }

    /** The coordinator has looked at a conflict, and it does not keep them apart. */
    void goOn(Rematching rematch) {
        if (rematch.cause() != RematchCause.CONFLICT) {
            throw AnswersRefused.because(GroupVariables.REMATCH_DECISION.name(), "mentoring.problem.noMentorLeft");
        }
        starts.goOn(rematch.group());
        rematches.end(rematch.id(), "goesOn");
    }
}
