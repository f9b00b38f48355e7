package org.stegvis.obligation;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about defects, under {@code stegvis.defect.} in its configuration.
 *
 * @param hearing how long a supplier is given to say its side, as the form suggests it; our default
 */
@Validated
@ConfigurationProperties("stegvis.defect")
record DefectSettings(@DefaultValue("P14D") @NotNull Period hearing) {}
