package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;

/**
 * The contract manager settles the first start whose last day has passed (T12, D6). The supplier is excused only if the
 * matching side was asked and presented nobody (D7, last row).
 */
@Component
class SettleFirstStart implements FormAct {

    private static final String RESULT = "firstStartResult";
    private static final String NEW_DAY = "newFirstStartDay";

    private final ObligationOfTask tasks;
    private final Obligations obligations;
    private final Submissions submissions;
    private final FirstStarts starts;
    private final Clock clock;

    SettleFirstStart(
            ObligationOfTask tasks, Obligations obligations, Submissions submissions, FirstStarts starts, Clock clock) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.submissions = submissions;
        this.starts = starts;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "settle-first-start";
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Answers answers = submission.answers();
        Obligation obligation = tasks.obligation(submission.subject());
        String result = answers.text(RESULT).orElseThrow();
        LocalDate today = clock.today(obligation.country().zone());
        BrokenRules rules = new BrokenRules()
                .unless(!result.equals("started") || starts.anybody(obligation), RESULT, "nobodyKnown")
                .unless(!result.equals("excused") || isExcusable(obligation), RESULT, "notExcusable");
        answers.date(NEW_DAY)
                .ifPresent(day -> rules.unless(day.isAfter(today), NEW_DAY, "notStillToCome")
                        .unless(
                                !day.isAfter(obligation.contract().end()),
                                NEW_DAY,
                                "pastContract",
                                obligation.contract().end()));
        rules.check();
        answers.date(NEW_DAY).ifPresent(day -> obligations.firstStartBy(obligation.id(), day));
        starts.tell(obligation);
        return Map.of();
    }

    /** A supplier that never said whom it needs cannot say that nobody was presented. */
    private boolean isExcusable(Obligation obligation) {
        return obligation.candidatesPresented().orElse(0) == 0
                && submissions.of(obligation.id()).stream().anyMatch(sent -> sent.kind() == SupplierTask.NEEDS_PROFILE);
    }
}
