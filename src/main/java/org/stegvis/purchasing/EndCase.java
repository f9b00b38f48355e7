package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Closes the case, once no change of the contract waits to be described. */
@Component
class EndCase implements FormAct {

    private final ReportedTurns turns;

    EndCase(ReportedTurns turns) {
        this.turns = turns;
    }

    @Override
    public String form() {
        return "close-case";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .that(!turns.changeIsOpen(submission.caseNumber()), "documentsArchived", "changeBeforeClosing")
                .check();
        return Map.of();
    }
}
