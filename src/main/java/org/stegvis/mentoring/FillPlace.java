package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.matching.MatchingPool;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Gives a place that somebody did not take to whoever on the waiting list fits its group best. */
@Component
public class FillPlace {

    private final Groups groups;
    private final GroupChanges changes;
    private final PoolOfGroups pools;
    private final Participations participations;
    private final OfferPlace offers;
    private final Journal journal;

    FillPlace(
            Groups groups,
            GroupChanges changes,
            PoolOfGroups pools,
            Participations participations,
            OfferPlace offers,
            Journal journal) {
        this.groups = groups;
        this.changes = changes;
        this.pools = pools;
        this.participations = participations;
        this.offers = offers;
        this.journal = journal;
    }

    /**
     * Somebody has declined her place, let its time run out or withdrawn before the start: it is offered to the best fit
     * for that group on the waiting list; where nobody fits, the group goes on. Saying it twice changes nothing more.
     */
    @Transactional
    public void after(Participation declined) {
        if (declined.role() == ParticipationRole.ADEPT) {
            groups.leave(declined.id(), LeavingCause.DECLINED).ifPresent(before -> {
                MentorshipGroup group = groups.require(before.id());
                Optional<UUID> best = bestFor(group);
                best.ifPresent(adept -> fill(group, adept));
                if (best.isEmpty() && group.adepts().size() < groups.fewest(group)) {
                    changes.becameSmaller(group);
                }
            });
        }
    }

    /** Who on the waiting list fits a group best; the whole list is looked at, so that the best of all is found. */
    Optional<UUID> bestFor(MentorshipGroup group) {
        if (group.mentor().isEmpty() || groups.freePlaces(group) == 0) {
            return Optional.empty();
        }
        List<UUID> waiting = participations.in(group.edition(), ParticipationState.WAITLISTED).stream()
                .filter(somebody -> somebody.role() == ParticipationRole.ADEPT)
                .map(Participation::id)
                .toList();
        PoolOfGroups.Known known = pools.of(group.edition(), waiting, Optional.empty());
        String mentor = known.person(group.mentor().orElseThrow());
        int placesAfterOne = group.adepts().size() + 1;
        List<Mentor> hers = known.pool().mentors().stream()
                .filter(one -> one.id().equals(mentor))
                .map(one -> one.withMost(placesAfterOne))
                .toList();
        if (hers.isEmpty() || known.pool().adepts().isEmpty()) {
            return Optional.empty();
        }
        MatchingPool pool = known.pool()
                .withMentors(hers)
                .withStanding(known.pool().standing().stream()
                        .filter(pair -> pair.mentor().equals(mentor))
                        .toList());
        return MatchingRun.of(pool).groups().stream()
                .flatMap(found -> found.adepts().stream())
                .map(known::adept)
                .findFirst();
    }

    private void fill(MentorshipGroup group, UUID adept) {
        groups.join(group.id(), adept);
        offers.offer(participations.require(adept), group);
        journal.write(new JournalLine(
                group.edition(),
                JournalLine.SYSTEM,
                "placeFilled",
                adept.toString(),
                Map.of("group", group.id().toString())));
    }
}
