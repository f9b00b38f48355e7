package org.stegvis.mentoring.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ErasureRound;

/** Looks every minute for what editions wait for and for what is to be erased; tests call the rounds by hand. */
@Component
@ConditionalOnProperty(name = "stegvis.edition-rounds", havingValue = "true", matchIfMissing = true)
class EditionRounds {

    private final TellEditions editions;
    private final ErasureRound erasure;

    EditionRounds(TellEditions editions, ErasureRound erasure) {
        this.editions = editions;
        this.erasure = erasure;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        editions.tellLeftOver();
        erasure.eraseAll();
    }
}
