package org.stegvis.mentoring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds for runs that wait to be made; tests call {@link RunsToMake} by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "stegvis.standing-rounds", havingValue = "true", matchIfMissing = true)
class RunRounds {

    private final RunsToMake runs;

    RunRounds(RunsToMake runs) {
        this.runs = runs;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void make() {
        while (runs.makeNext()) {
            // One after the other, each in a transaction of its own.
        }
    }
}
