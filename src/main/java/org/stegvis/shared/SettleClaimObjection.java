package org.stegvis.shared;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** An approver who has not dealt with a claim settles the claimant's objection; her answer goes to the claimant. */
@Component
class SettleClaimObjection implements FormAct {

    private static final String RESULT = "objectionResult";

    private final TravelClaimOfTask tasks;
    private final ApplyClaimRules rules;
    private final ClaimBook book;
    private final ClaimSheets sheets;

    SettleClaimObjection(TravelClaimOfTask tasks, ApplyClaimRules rules, ClaimBook book, ClaimSheets sheets) {
        this.tasks = tasks;
        this.rules = rules;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String form() {
        return "settle-claim-objection";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        ClaimMatter matter = tasks.held(submission.subject(), RESULT, EnumSet.of(ClaimState.OBJECTED));
        TravelClaim claim = matter.claim();
        TravelClaimOfTask.anotherThan(submission.subject(), RESULT, claim.checkedBy(), claim.approvedBy());
        Answers answers = submission.answers();
        boolean right = answers.text(RESULT).orElseThrow().equals("right");
        String answer = answers.text("objectionAnswer").orElseThrow();
        Optional<Money> paid = right ? Optional.of(asClaimed(matter)) : claim.approved();
        book.decide(
                claim.id(),
                submission.subject().officer(),
                new ClaimDecision(
                        right ? "claimObjectionRight" : "claimObjectionWrong",
                        paid,
                        right ? Optional.empty() : claim.reason(),
                        answer,
                        claim.remark(),
                        true));
        return Map.of(ClaimVariables.PAYMENT_FOLLOWS.name(), paid.isPresent());
    }

    /** What the rules themselves refuse is not paid, whoever is right. */
    private Money asClaimed(ClaimMatter matter) {
        ClaimLines lines = rules.lines(matter, ReadClaim.sent(matter.claim(), matter.event()));
        if (lines.paid().isNothing()) {
            throw AnswersRefused.because(RESULT, "claims.problem.nothingLeft");
        }
        sheets.keepLines(matter.claim().id(), lines);
        return lines.paid();
    }
}
