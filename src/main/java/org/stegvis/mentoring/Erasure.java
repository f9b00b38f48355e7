package org.stegvis.mentoring;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.stegvis.shared.Participation;

/**
 * How long what is known of people in an edition is kept, under {@code stegvis.mentoring.erasure.}; our defaults, of
 * domain chapter 2.6. A records plan of the authority goes before them.
 *
 * @param accessibility what somebody needs, from the last joint meeting on
 * @param agreements what groups have agreed, from the closing on
 * @param applicationTexts free texts and wishes in applications of those who took part, from the closing on
 * @param runsNamed from the closing on, until runs of the matching tell nothing of single people any more
 * @param unsuccessful applications of those who got no place, from the day of the decision on
 * @param meetings the log of the groups' meetings, from the closing on
 * @param participation who took part, from the closing on
 */
@Validated
@ConfigurationProperties("stegvis.mentoring.erasure")
record Erasure(
        @DefaultValue("P14D") @NotNull Period accessibility,
        @DefaultValue("P30D") @NotNull Period agreements,
        @DefaultValue("P6M") @NotNull Period applicationTexts,
        @DefaultValue("P6M") @NotNull Period runsNamed,
        @DefaultValue("P12M") @NotNull Period unsuccessful,
        @DefaultValue("P12M") @NotNull Period meetings,
        @DefaultValue("P5Y") @NotNull Period participation) {

    /** The day on which the application of somebody who takes no part any more is erased. */
    LocalDate ofUnsuccessful(Participation over, Edition edition) {
        return over.since().atZone(edition.zone()).toLocalDate().plus(unsuccessful);
    }
}
