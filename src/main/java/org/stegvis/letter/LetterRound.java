package org.stegvis.letter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the sender go its round every few seconds. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "stegvis.letter-rounds", havingValue = "true", matchIfMissing = true)
class LetterRound {

    private final LetterSender sender;

    LetterRound(LetterSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "PT3S")
    void send() {
        sender.sendDue();
    }
}
