package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.party.Person;
import org.stegvis.platform.Clock;
import org.stegvis.shared.ParticipantMatter;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.Programme;

/** On her page a mentor is asked about the group that is proposed for her. */
@Component
class ProposalMatter implements ParticipantMatter {

    private final GroupProposals proposals;
    private final Clock clock;

    ProposalMatter(GroupProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        return roles.stream()
                .filter(role -> role.role() == ParticipationRole.MENTOR)
                .flatMap(role -> proposals.ofMentor(role.id()).stream())
                .filter(proposal -> proposal.isOpen(clock.now()))
                .map(proposal -> new Line(
                        "matching.proposal.matter",
                        List.of(),
                        MentoringLetter.GROUP_PROPOSED.path(),
                        Optional.of(proposal.openUntil().minusSeconds(1)),
                        true))
                .toList();
    }
}
