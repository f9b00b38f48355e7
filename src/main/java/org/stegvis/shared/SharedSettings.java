package org.stegvis.shared;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may decide about all programmes, under {@code stegvis.shared.} in its configuration. The defaults
 * are ours (domain chapter 2.3 marks them as inferred).
 *
 * @param linkValid how long a personal link in a letter to a participant opens
 * @param offerReminder how long after an offer somebody who has not answered is reminded
 * @param offerOpen how long an offer is open
 * @param eventInvitation how long before an event its guests are invited
 * @param eventReminder how long before an event those who have not answered are reminded
 * @param eventReminderGap how long somebody has had the invitation at least who is reminded of it
 * @param eventNote how long before an event its practical note goes out
 * @param eventMissed how long after the end of an event those are written to who stayed away without a word
 * @param answerWindow the least time for answering an invitation, below which the coordinator is warned
 * @param surveyFirstReminder how long after the request those who have not answered are reminded
 * @param surveySecondReminder the same for the second time
 * @param surveyOpen how long a survey takes answers
 */
@Validated
@ConfigurationProperties("stegvis.shared")
record SharedSettings(
        @DefaultValue("P270D") @NotNull Period linkValid,
        @DefaultValue("P4D") @NotNull Period offerReminder,
        @DefaultValue("P7D") @NotNull Period offerOpen,
        @DefaultValue("P21D") @NotNull Period eventInvitation,
        @DefaultValue("P7D") @NotNull Period eventReminder,
        @DefaultValue("P2D") @NotNull Period eventReminderGap,
        @DefaultValue("P1D") @NotNull Period eventNote,
        @DefaultValue("P1D") @NotNull Period eventMissed,
        @DefaultValue("P14D") @NotNull Period answerWindow,
        @DefaultValue("P5D") @NotNull Period surveyFirstReminder,
        @DefaultValue("P10D") @NotNull Period surveySecondReminder,
        @DefaultValue("P14D") @NotNull Period surveyOpen) {}
