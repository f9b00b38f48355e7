package org.stegvis.purchasing.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for news of obligations that a purchase waits for by now; tests tell it by hand. */
@Component
@ConditionalOnProperty(name = "stegvis.obligation-news-rounds", havingValue = "true", matchIfMissing = true)
class ObligationNewsRounds {

    private final TellOfObligation tellOfObligation;

    ObligationNewsRounds(TellOfObligation tellOfObligation) {
        this.tellOfObligation = tellOfObligation;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void tell() {
        tellOfObligation.tellAwaited();
    }
}
