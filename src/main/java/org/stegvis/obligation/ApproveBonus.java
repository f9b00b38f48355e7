package org.stegvis.obligation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Decides on a bonus that another officer has checked. */
@Component
class ApproveBonus implements FormAct {

    static final String FORM = "approve-bonus";

    private static final String DECISION = "bonusDecision";

    private final ClaimOfTask tasks;
    private final BonusClaims claims;

    ApproveBonus(ClaimOfTask tasks, BonusClaims claims) {
        this.tasks = tasks;
        this.claims = claims;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        BonusClaim claim = tasks.toDecide(submission.subject())
                .map(ClaimOfTask.Matter::claim)
                .orElseThrow(() -> AnswersRefused.because(DECISION, "obligation.problem.noClaim"));
        if (claim.check().orElseThrow().by().equals(submission.subject().officer())) {
            throw AnswersRefused.because(DECISION, "obligation.problem.fourEyes");
        }
        if (answers.text(DECISION).orElseThrow().equals("approve")) {
            claims.approve(claim.id());
        } else {
            claims.refuse(claim.id(), answers.text("bonusReason").orElseThrow());
        }
        return Map.of();
    }
}
