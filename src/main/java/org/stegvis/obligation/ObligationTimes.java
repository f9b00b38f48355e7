package org.stegvis.obligation;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long a supplier has for what it is asked, under {@code stegvis.obligation.times} (timer catalogue T8, T13, T16 and
 * T18 of the domain; defaults of Stegvis).
 *
 * @param confirmSummary to answer the summary of the start meeting, from the day it is asked
 * @param needsProfile to send the needs profile, from the day it is asked
 * @param reportAskedBefore how long before its due day a report is asked for
 * @param reportMissingAfter how long after its due day a report counts as missing
 * @param finalDocumentation to send the final documentation, from the end of the contract
 * @param documentationMissingAfter how long after its due day the final documentation counts as missing
 * @param certificate to hand over a certificate, from the end of an employment
 */
@Validated
@ConfigurationProperties("stegvis.obligation.times")
record ObligationTimes(
        @NotNull Period confirmSummary,
        @NotNull Period needsProfile,
        @NotNull Period reportAskedBefore,
        @NotNull Period reportMissingAfter,
        @NotNull Period finalDocumentation,
        @NotNull Period documentationMissingAfter,
        @NotNull Period certificate) {}
