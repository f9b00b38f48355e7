package org.stegvis.mentoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When something is asked of a group that meets, under {@code stegvis.mentoring.groups.} in the configuration of an
 * installation. All are our defaults, of domain chapters 3.3, 3.6 and 3.10.
 *
 * @param datesMissingAfter how long after its start a group without dates is reminded of them (B2)
 * @param silentAfter after how long without a meeting help is offered (B6)
 * @param callAfter after how long without a meeting the coordinator calls (B6)
 * @param checkInBefore how long before the mid-term meeting three questions are asked (B7)
 * @param closingTalkBefore how long before the end of the edition the closing talk is asked for (B8)
 * @param greenDays how many days after a meeting all is well with a group
 * @param amberDays after how many days without a meeting something is wrong with it
 * @param contactsUnanswered how many contacts in a row without an answer lead to a warning
 * @param replacementOpen how long a place that became free is open to somebody from the waiting list (2.3)
 * @param rematchWithin by when somebody who lost her mentor is told of another
 */
@Validated
@ConfigurationProperties("stegvis.mentoring.groups")
public record GroupSettings(
        @DefaultValue("P10D") @NotNull Period datesMissingAfter,
        @DefaultValue("P45D") @NotNull Period silentAfter,
        @DefaultValue("P60D") @NotNull Period callAfter,
        @DefaultValue("P7D") @NotNull Period checkInBefore,
        @DefaultValue("P14D") @NotNull Period closingTalkBefore,
        @DefaultValue("35") @Positive int greenDays,
        @DefaultValue("60") @Positive int amberDays,
        @DefaultValue("3") @Positive int contactsUnanswered,
        @DefaultValue("P7D") @NotNull Period replacementOpen,
        @DefaultValue("P14D") @NotNull Period rematchWithin) {}
