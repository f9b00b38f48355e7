package org.stegvis.letter;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often the sending of a letter is tried, under {@code stegvis.letters.} in the configuration.
 *
 * @param firstWait how long after the first attempt the second is made; each further wait is twice as long
 * @param attempts how many attempts are made before a person is asked
 */
@Validated
@ConfigurationProperties("stegvis.letters")
record LetterSettings(@NotNull Duration firstWait, @Min(1) int attempts) {

    /** When to try again after so many failed attempts; empty when they were enough. */
    Optional<Instant> nextAttempt(Instant now, int failed) {
        return failed >= attempts
                ? Optional.empty()
                : Optional.of(now.plus(firstWait.multipliedBy(1L << (failed - 1))));
    }
}
