package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/**
 * Management decides on the requirement that the procurer chose (A10). A go for something else than was chosen is no
 * decision on this basis: then the case goes back to be revised.
 */
@Component
class DecideRequirement implements FormAct {

    @Override
    public String form() {
        return "decide-requirement";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        RequirementType chosen = RequirementType.chosenIn(submission.subject());
        Rules.of(submission.answers())
                .that(
                        chosen.allows(submission.answers().text("decision").orElseThrow()),
                        "decision",
                        "decisionOfOtherType")
                .check();
        return Map.of();
    }
}
