package org.stegvis.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a group when somebody leaves it, does not fit, or comes into a conflict of interest (3.6). */
@Component
public class GroupChanges {

    private final Groups groups;
    private final Rematches rematches;
    private final PartedPairs parted;
    private final EndGroups ends;

    GroupChanges(Groups groups, Rematches rematches, PartedPairs parted, EndGroups ends) {
        this.groups = groups;
        this.rematches = rematches;
        this.parted = parted;
        this.ends = ends;
    }

    /** A mentor has left: her group pauses, and its adepts are looked for another mentor. */
    @Transactional
    public void mentorLost(UUID mentor, RematchCause cause) {
        groups.leave(mentor, LeavingCause.LEFT).ifPresent(group -> {
            if (group.adepts().isEmpty()) {
                ends.end(group.id());
            } else {
                groups.become(group.id(), GroupState.PAUSED);
                rematches.begin(group, cause, group.adepts());
            }
        });
    }

    /** An adept has left her group: its mentor is told, and a group that became too small is looked at. */
    @Transactional
    public void adeptLeft(UUID adept, LeavingCause cause) {
        groups.leave(adept, cause).ifPresent(this::becameSmaller);
    }

    /** It is not a good fit: the two are parted without fault, and the adept is looked for another mentor. */
    @Transactional
    public void notGood(UUID adept) {
        groups.ofParticipation(adept)
                .filter(group -> group.adepts().contains(adept))
                .ifPresent(group -> {
                    group.mentor().ifPresent(mentor -> parted.part(mentor, adept));
                    groups.leave(adept, LeavingCause.NOT_GOOD);
                    rematches.begin(group, RematchCause.NOT_GOOD, List.of(adept));
                    becameSmaller(group);
                });
    }

    /** A conflict of interest between these adepts and their mentor has come up: the group pauses until it is settled. */
    @Transactional
    public void conflict(MentorshipGroup group, Collection<UUID> adepts) {
        List<UUID> anew = adepts.stream()
                .filter(adept -> !rematches.isOpen(group.id(), RematchCause.CONFLICT, adept))
                .toList();
        if (!anew.isEmpty()) {
            groups.become(group.id(), GroupState.PAUSED);
            rematches.begin(group, RematchCause.CONFLICT, anew);
        }
    }

    /** A group has lost somebody; without anybody left it ends. */
    void becameSmaller(MentorshipGroup before) {
        MentorshipGroup group = groups.require(before.id());
        if (group.state() == GroupState.ENDED) {
            return;
        }
        if (group.members().isEmpty()) {
            ends.end(group.id());
        } else if (group.mentor().isPresent()) {
            rematches.begin(group, RematchCause.ADEPT_LEFT, List.of());
        }
    }
}
