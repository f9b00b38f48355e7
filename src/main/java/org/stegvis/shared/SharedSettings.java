package org.stegvis.shared;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about all programmes, under {@code stegvis.shared.} in its configuration.
 *
 * @param linkValid how long a personal link in a letter to a participant opens; our default
 */
@Validated
@ConfigurationProperties("stegvis.shared")
record SharedSettings(@DefaultValue("P270D") @NotNull Period linkValid) {}
