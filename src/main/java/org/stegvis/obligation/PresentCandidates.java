package org.stegvis.obligation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;

/** The matching officer tells how many candidates were presented to the supplier (T9); never who. */
@Component
class PresentCandidates implements FormAct {

    private static final String COUNT = "candidatesPresented";

    private final ObligationOfTask tasks;
    private final Obligations obligations;
    private final Clock clock;

    PresentCandidates(ObligationOfTask tasks, Obligations obligations, Clock clock) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "present-candidates";
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Answers answers = submission.answers();
        Obligation obligation = tasks.obligation(submission.subject());
        new BrokenRules()
                .unless(
                        answers.date("presentedOn")
                                .filter(day -> day.isAfter(
                                        clock.today(obligation.country().zone())))
                                .isEmpty(),
                        "presentedOn",
                        "notYetHappened")
                .check();
        obligations.presented(
                obligation.id(), answers.number(COUNT).orElseThrow().intValueExact());
        return Map.of();
    }
}
