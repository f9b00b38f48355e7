package org.stegvis.obligation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.FormAct;

/** The contract manager gives the supplier more time for its final documentation, or goes on without it (T18). */
@Component
class DecideOnMissingDocumentation implements FormAct {

    private static final String UNTIL = "documentationUntil";

    private final ObligationOfTask tasks;
    private final SupplierDeadlines deadlines;
    private final Clock clock;

    DecideOnMissingDocumentation(ObligationOfTask tasks, SupplierDeadlines deadlines, Clock clock) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "decide-missing-documentation";
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Obligation obligation = tasks.obligation(submission.subject());
        new BrokenRules()
                .unless(
                        submission
                                .answers()
                                .date(UNTIL)
                                .filter(day -> !day.isAfter(
                                        clock.today(obligation.country().zone())))
                                .isEmpty(),
                        UNTIL,
                        "notStillToCome")
                .check();
        if (!submission.answers().has(UNTIL)) {
            deadlines.settle(obligation, SupplierTask.FINAL_DOCUMENTATION.code(), "");
        }
        return Map.of();
    }
}
