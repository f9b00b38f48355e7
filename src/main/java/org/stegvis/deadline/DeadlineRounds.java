package org.stegvis.deadline;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for reminders that are due; tests call the round by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "stegvis.deadline-rounds", havingValue = "true", matchIfMissing = true)
class DeadlineRounds {

    private final DeadlineRound round;

    DeadlineRounds(DeadlineRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void write() {
        round.writeDue();
    }
}
