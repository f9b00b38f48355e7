package org.stegvis.obligation;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about obligations, under {@code stegvis.obligation.} in its configuration.
 *
 * @param linkValid how long a personal link in a letter to a supplier opens; our default
 */
@Validated
@ConfigurationProperties("stegvis.obligation")
record ObligationSettings(@DefaultValue("P90D") @NotNull Period linkValid) {}
