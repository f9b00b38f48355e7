package org.stegvis.obligation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.FormAct;

/** The contract manager writes down a follow-up meeting with the supplier (2.6, step 1). */
@Component
class HoldFollowUpMeeting implements FormAct {

    private static final String HELD_ON = "meetingHeldOn";

    private final ObligationOfTask tasks;
    private final Clock clock;

    HoldFollowUpMeeting(ObligationOfTask tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "hold-follow-up-meeting";
    }

    @Override
    public Map<String, Object> take(org.stegvis.platform.form.Submission submission) {
        Obligation obligation = tasks.obligation(submission.subject());
        new BrokenRules()
                .unless(
                        submission
                                .answers()
                                .date(HELD_ON)
                                .filter(day -> day.isAfter(
                                        clock.today(obligation.country().zone())))
                                .isEmpty(),
                        HELD_ON,
                        "notYetHappened")
                .check();
        return Map.of();
    }
}
