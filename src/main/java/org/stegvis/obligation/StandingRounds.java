package org.stegvis.obligation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for obligations that were not yet judged today; tests call the round by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "stegvis.standing-rounds", havingValue = "true", matchIfMissing = true)
class StandingRounds {

    private final StandingRound round;

    StandingRounds(StandingRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void judge() {
        round.judgeAll();
    }
}
