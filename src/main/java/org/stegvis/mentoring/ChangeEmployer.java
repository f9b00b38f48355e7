package org.stegvis.mentoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.ReasonCode;
import org.stegvis.party.Workplaces;
import org.stegvis.shared.Participations;

/** Somebody works elsewhere now: the hard rules between her and those of her group are checked anew (3.6). */
@Component
public class ChangeEmployer {

    private static final Set<ReasonCode> BY_EMPLOYER = EnumSet.of(
            ReasonCode.SAME_ORGANISATION,
            ReasonCode.PARENT_ORGANISATION,
            ReasonCode.AVOIDED,
            ReasonCode.CONFLICT_CURRENT_BID,
            ReasonCode.CONFLICT_CURRENT_CONTRACT,
            ReasonCode.CONFLICT_OWNERSHIP,
            ReasonCode.CONFLICT_FAMILY,
            ReasonCode.CONFLICT_DISPUTE);

    private final Participations participations;
    private final Workplaces workplaces;
    private final Groups groups;
    private final PoolOfGroups pools;
    private final GroupChanges changes;
    private final Journal journal;

    ChangeEmployer(
            Participations participations,
            Workplaces workplaces,
            Groups groups,
            PoolOfGroups pools,
            GroupChanges changes,
            Journal journal) {
        this.participations = participations;
        this.workplaces = workplaces;
        this.groups = groups;
        this.pools = pools;
        this.changes = changes;
        this.journal = journal;
    }

    /** Notes the new employer by its name; where a rule now keeps a pair apart, the group pauses and the coordinator decides. */
    @Transactional
    public void change(UUID participation, String organisation) {
        participations.worksAt(
                participation,
                workplaces.register(organisation, Optional.empty()).id());
        String programme = participations.require(participation).programme();
        journal.write(
                new JournalLine(programme, JournalLine.SYSTEM, "employerChanged", participation.toString(), Map.of()));
        groups.ofParticipation(participation)
                .filter(group -> group.mentor().isPresent() && group.state() != GroupState.PAUSED)
                .ifPresent(group -> {
                    List<UUID> apart = keptApart(group);
                    if (!apart.isEmpty()) {
                        changes.conflict(group, apart);
                    }
                });
    }

    private List<UUID> keptApart(MentorshipGroup group) {
        PoolOfGroups.Known known = pools.of(group.edition(), group.adepts(), Optional.empty());
        String mentor = known.person(group.mentor().orElseThrow());
        MatchingRun run = MatchingRun.of(known.pool());
        return group.adepts().stream()
                .filter(adept ->
                        known.pool().adepts().stream().anyMatch(one -> one.id().equals(known.person(adept))))
                .filter(adept -> run.obstacles(mentor, known.person(adept)).stream()
                        .anyMatch(reason -> BY_EMPLOYER.contains(reason.code())))
                .toList();
    }
}
