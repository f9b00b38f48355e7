package org.stegvis.mentoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about the matching, under {@code stegvis.mentoring.matching.} in its configuration.
 *
 * @param largestOnTheSpot the most pairs of a mentor and an adept, possible or not, that are matched while the coordinator
 *     waits; larger pools are matched in the background. 62 adepts and 21 mentors make 1,302 and take under a second
 * @param mentorsAnswer how long mentors may object to the group proposed for them; five days by default, as many as the
 *     model waits
 */
@Validated
@ConfigurationProperties("stegvis.mentoring.matching")
record MatchingSettings(
        @DefaultValue("5000") @Positive int largestOnTheSpot,
        @DefaultValue("P5D") @NotNull Period mentorsAnswer) {}
