package org.stegvis.obligation.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for what processes have not been told; tests call the round by hand. */
@Component
@ConditionalOnProperty(name = "stegvis.submission-rounds", havingValue = "true", matchIfMissing = true)
class SubmissionRounds {

    private final SubmissionsToProcess submissions;

    SubmissionRounds(SubmissionsToProcess submissions) {
        this.submissions = submissions;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void tell() {
        submissions.tellLeftOver();
    }
}
