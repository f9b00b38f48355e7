package org.stegvis.letter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends what is due every few seconds, and tells of what cannot be sent. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "stegvis.letter-rounds", havingValue = "true", matchIfMissing = true)
class LetterRound {

    private final LetterSender sender;
    private final UndeliveredLetters undelivered;

    LetterRound(LetterSender sender, UndeliveredLetters undelivered) {
        this.sender = sender;
        this.undelivered = undelivered;
    }

    @Scheduled(fixedDelayString = "PT3S")
    void send() {
        sender.sendDue();
        undelivered.handOver();
    }
}
