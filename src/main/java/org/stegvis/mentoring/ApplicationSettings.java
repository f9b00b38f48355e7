package org.stegvis.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about applications, under {@code stegvis.mentoring.application.} in its configuration.
 * All are our defaults.
 *
 * @param linkValid how long the link in a letter to an applicant opens
 * @param confirmWithin how long after sending an address may be confirmed for the moment of sending to count; after that
 *     the moment of confirming does
 * @param completeWithin how long what is missing can be added (R2); the model's reminder lies within it
 * @param lookAgain how often an application looks whether its call is closed, once the deadline has passed
 * @param postsPerHour how many forms of the public pages are taken from one place within an hour
 * @param lettersPerHour how many letters go to one address within an hour because a public form was sent
 * @param privacyNotice the version of the privacy notice that applicants confirm
 */
@Validated
@ConfigurationProperties("stegvis.mentoring.application")
public record ApplicationSettings(
        @DefaultValue("P270D") @NotNull Period linkValid,
        @DefaultValue("P3D") @NotNull Duration confirmWithin,
        @DefaultValue("P7D") @NotNull Period completeWithin,
        @DefaultValue("PT1H") @NotNull Duration lookAgain,
        @DefaultValue("60") @Positive int postsPerHour,
        @DefaultValue("5") @Positive int lettersPerHour,
        @DefaultValue("2027-1") @NotBlank String privacyNotice) {}
