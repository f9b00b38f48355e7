package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** The owner decides what becomes of an edition with too few people (R7). */
@Component
class DecideSmallEdition implements FormAct {

    static final String FORM = "decide-small-edition";
    static final String DECISION = "smallDecision";

    private final Journal journal;

    DecideSmallEdition(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String decision = submission.answers().text(DECISION).orElseThrow();
        journal.write(new JournalLine(
                submission.caseNumber(), submission.subject().officer(), "smallEditionDecided", decision, Map.of()));
        return Map.of(EditionVariables.EDITION_OUTCOME.name(), decision.equals("runSmall") ? "held" : "notHeld");
    }
}
