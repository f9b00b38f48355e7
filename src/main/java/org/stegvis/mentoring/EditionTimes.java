package org.stegvis.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far the days of an edition stand apart, under {@code stegvis.mentoring.edition.} in the configuration of an
 * installation. All are our defaults, of domain chapters 2.3, 2.6, 3.5 and 3.9.
 *
 * @param firstReminder how long before the deadline drafts are reminded for the first time (A5)
 * @param lastReminder how long before it for the last time
 * @param extensionLeast how far ahead a new deadline is at least (R4)
 * @param lettersBefore how long before the orientation the letters are out at the latest (A1)
 * @param freezeBefore how long before the orientation the matching is suggested to be done
 * @param sendBefore how long before the orientation the letters are suggested to go out
 * @param acceptBefore how long before the orientation the last answer to an offer is awaited
 * @param acceptLeast how long an offer stays open at the least
 * @param claimsAfter how long after the last meeting travel claims are taken (A22)
 * @param draftShare how many of a hundred drafts are expected to be sent in the end (A4)
 * @param workbook where the workbook can be read; empty if it is handed out at the first meeting
 * @param greenUntil how long after its last meeting a group is still well (3.10)
 * @param amberUntil how long after it a group is looked after; then it is red
 * @param followUpAfter how long after its closing the last survey of an edition opens (A24)
 */
@Validated
@ConfigurationProperties("stegvis.mentoring.edition")
record EditionTimes(
        @DefaultValue("P7D") @NotNull Period firstReminder,
        @DefaultValue("P2D") @NotNull Period lastReminder,
        @DefaultValue("P7D") @NotNull Period extensionLeast,
        @DefaultValue("P14D") @NotNull Period lettersBefore,
        @DefaultValue("P20D") @NotNull Period freezeBefore,
        @DefaultValue("P18D") @NotNull Period sendBefore,
        @DefaultValue("P11D") @NotNull Period acceptBefore,
        @DefaultValue("P7D") @NotNull Period acceptLeast,
        @DefaultValue("P2M") @NotNull Period claimsAfter,
        @DefaultValue("50") @Min(0) @Max(100) int draftShare,
        @DefaultValue("") @NotNull String workbook,
        @DefaultValue("P35D") @NotNull Period greenUntil,
        @DefaultValue("P60D") @NotNull Period amberUntil,
        @DefaultValue("P6M") @NotNull Period followUpAfter) {}
