package org.stegvis.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.party.Person;
import org.stegvis.shared.ClaimMatters;
import org.stegvis.shared.ClaimState;
import org.stegvis.shared.Claims;
import org.stegvis.shared.ParticipantMatter;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Programme;
import org.stegvis.shared.TravelClaim;

/** The travel claims on a participant's own page: what is to be corrected or finished, and the way to all of them. */
@Component
class ClaimsOnHomePage implements ParticipantMatter {

    private final Claims claims;
    private final ClaimMatters matters;

    ClaimsOnHomePage(Claims claims, ClaimMatters matters) {
        this.claims = claims;
        this.matters = matters;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        List<TravelClaim> hers = claims.of(roles.stream().map(Participation::id).toList());
        List<Line> lines = new ArrayList<>();
        for (TravelClaim claim : hers) {
            if (claim.state() == ClaimState.RETURNED) {
                lines.add(line("claims.matterReturned", List.of(String.valueOf(claim.number())), claim, true));
            } else if (claim.state() == ClaimState.DRAFT) {
                lines.add(line("claims.matterDraft", List.of(), claim, false));
            }
        }
        if (!hers.isEmpty()
                || roles.stream().anyMatch(role -> !matters.claimable(role).isEmpty())) {
            lines.add(new Line("claims.matter", List.of(), "claims", Optional.empty(), false));
        }
        return lines;
    }

    private static Line line(String title, List<Object> facts, TravelClaim claim, boolean asked) {
        return new Line(title, facts, "claims/" + claim.id(), Optional.empty(), asked);
    }
}
