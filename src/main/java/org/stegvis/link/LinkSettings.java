package org.stegvis.link;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about personal links, under {@code stegvis.link.} in its configuration.
 *
 * @param guessesPerHour how many links that nobody was given may be asked for from one place within an hour; our default
 */
@Validated
@ConfigurationProperties("stegvis.link")
public record LinkSettings(@DefaultValue("20") @Positive int guessesPerHour) {}
