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
    private final HandOver handOver;

    LetterRound(LetterSender sender, HandOver handOver) {
        this.sender = sender;
        this.handOver = handOver;
    }

    @Scheduled(fixedDelayString = "PT3S")
    void send() {
        sender.sendDue();
        handOver.tell();
    }
}
