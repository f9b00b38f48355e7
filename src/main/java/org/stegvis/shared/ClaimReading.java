package org.stegvis.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What pages read of a claim beyond its row. */
@Component
public class ClaimReading {

    private static final Set<ClaimState> NOT_TOLD =
            EnumSet.of(ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.CHECKED);

    private final ClaimSheets sheets;
    private final PolicyOfProgrammes policies;

    ClaimReading(ClaimSheets sheets, PolicyOfProgrammes policies) {
        this.sheets = sheets;
        this.policies = policies;
    }

    /** The lines that the rules and the officers have made of it. */
    public List<ClaimLine> lines(TravelClaim claim) {
        return sheets.lines(claim).lines();
    }

    /** What the rules have found. */
    public List<ClaimReason> findings(TravelClaim claim) {
        return sheets.findings(claim.id());
    }

    /** The key of the sentence that says whether the costs of the claim's event are paid in the claimant's role. */
    public String policy(ClaimMatter matter) {
        return "reason.reimbursable." + policies.on(matter).reason();
    }

    /** Whether the claimant has been told what was decided, so that her page may say it. */
    public boolean isDecisionTold(TravelClaim claim) {
        return !NOT_TOLD.contains(claim.state());
    }
}
