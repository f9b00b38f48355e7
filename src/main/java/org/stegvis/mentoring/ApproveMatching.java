package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** A second coordinator approves the run that was proposed, or returns it (A13). */
@Component
class ApproveMatching implements FormAct {

    private static final String DECISION = "matchingDecision";

    private final MatchingDesk desk;

    ApproveMatching(MatchingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String form() {
        return "approve-matching";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String edition = submission.caseNumber();
        String officer = submission.subject().officer();
        try {
            if (submission.answers().text(DECISION).orElseThrow().equals("approve")) {
                desk.approve(edition, desk.version(edition), officer);
            } else {
                desk.giveBack(edition, officer);
            }
        } catch (AnswersRefused refused) {
            throw ReviewMatching.at(DECISION, refused);
        }
        return Map.of();
    }
}
