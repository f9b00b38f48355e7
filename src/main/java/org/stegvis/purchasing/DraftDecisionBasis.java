package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Drafts the decision basis (A9): it proposes what management can decide, and by a day that is still to come. */
@Component
class DraftDecisionBasis implements FormAct.Repeatable {

    private final BuyersCalendar calendar;

    DraftDecisionBasis(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "draft-decision-basis";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        RequirementType chosen = RequirementType.chosenIn(submission.subject());
        Rules.of(answers)
                .that(
                        chosen.allows(answers.text("proposedDecision").orElseThrow()),
                        "proposedDecision",
                        "proposalOfOtherType")
                .notInThePast("decisionNeededBy", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }
}
