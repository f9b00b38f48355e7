package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.shared.Attended;
import org.stegvis.shared.ClaimMatters;
import org.stegvis.shared.ClaimState;
import org.stegvis.shared.ClaimTimes;
import org.stegvis.shared.ClaimWords;
import org.stegvis.shared.Claims;
import org.stegvis.shared.Participation;
import org.stegvis.shared.TravelClaim;

/** The claims of a participant, and the events whose costs she may claim. */
@Component
class ClaimOverview {

    private final ParticipantFrame frame;
    private final Claims claims;
    private final ClaimMatters matters;
    private final ClaimTimes times;
    private final ClaimWords claimWords;

    ClaimOverview(
            ParticipantFrame frame, Claims claims, ClaimMatters matters, ClaimTimes times, ClaimWords claimWords) {
        this.frame = frame;
        this.claims = claims;
        this.matters = matters;
        this.times = times;
        this.claimWords = claimWords;
    }

    /** A claim as the list shows it. */
    record Shown(String title, String event, String state, String sum, String address) {}

    /** An event whose costs can be claimed. */
    record Claimable(String event, String role, String name, String lastDay) {}

    String show(ParticipantVisit visit, HttpServletRequest request, Model page) {
        ParticipantWords words = frame.into(page, visit, request);
        List<TravelClaim> hers = claims
                .of(visit.roles().stream().map(Participation::id).toList())
                .stream()
                .filter(claim -> claim.state() != ClaimState.WITHDRAWN || claim.revision() > 0)
                .toList();
        page.addAttribute("action", visit.address("claims"));
        page.addAttribute(
                "claims", hers.stream().map(claim -> shown(claim, visit, words)).toList());
        page.addAttribute("claimable", claimable(visit, hers, words));
        return "participant/claims";
    }

    private Shown shown(TravelClaim claim, ParticipantVisit visit, ParticipantWords words) {
        return new Shown(
                words.get("claims.one", String.valueOf(claim.number())),
                claimWords.event(matters.of(claim).event(), visit.language()),
                words.get("claims.state." + claim.state().code()),
                claim.approved().orElse(claim.claimed()).in(visit.language()),
                visit.address("claims", claim.id().toString()));
    }

    private List<Claimable> claimable(ParticipantVisit visit, List<TravelClaim> hers, ParticipantWords words) {
        Set<UUID> claimed = hers.stream()
                .filter(claim -> claim.state() != ClaimState.WITHDRAWN && claim.state() != ClaimState.REJECTED)
                .map(TravelClaim::event)
                .collect(Collectors.toSet());
        List<Claimable> claimable = new ArrayList<>();
        for (Participation role : visit.roles()) {
            for (Attended attended : matters.claimable(role)) {
                if (claimed.add(attended.event().id())) {
                    claimable.add(new Claimable(
                            attended.event().id().toString(),
                            role.role().code(),
                            claimWords.event(attended.event(), visit.language()),
                            words.get("claims.lastDay", times.lastDayToClaim(attended.event()))));
                }
            }
        }
        return claimable;
    }
}
