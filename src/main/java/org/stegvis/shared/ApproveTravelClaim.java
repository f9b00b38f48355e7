package org.stegvis.shared;

import java.util.EnumSet;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** A second officer approves what a clerk has checked, or sends it back to her. */
@Component
class ApproveTravelClaim implements FormAct {

    private static final String APPROVAL = ClaimVariables.APPROVAL.name();

    private final TravelClaimOfTask tasks;
    private final ClaimBook book;
    private final ApplyClaimRules rules;

    ApproveTravelClaim(TravelClaimOfTask tasks, ClaimBook book, ApplyClaimRules rules) {
        this.tasks = tasks;
        this.book = book;
        this.rules = rules;
    }

    @Override
    public String form() {
        return "approve-travel-claim";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        TravelClaim claim = tasks.held(submission.subject(), APPROVAL, EnumSet.of(ClaimState.CHECKED))
                .claim();
        TravelClaimOfTask.anotherThan(submission.subject(), APPROVAL, claim.checkedBy());
        Answers answers = submission.answers();
        String officer = submission.subject().officer();
        if (answers.text(APPROVAL).orElseThrow().equals("approve")) {
            book.decide(
                    claim.id(),
                    officer,
                    new ClaimDecision(
                            "claimApproved", claim.approved(), claim.reason(), claim.note(), claim.remark(), true));
        } else {
            book.backToClerk(claim.id(), officer, answers.text("sendBackReason").orElseThrow());
            rules.to(claim.id());
        }
        return Map.of();
    }
}
