package org.stegvis.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import org.stegvis.platform.language.Language;

/**
 * What an installation may decide for itself, under {@code stegvis.} in its configuration.
 *
 * @param language the language of model elements and of everything that is written outside a request
 * @param zone the time zone in which days begin and end
 * @param publicUrl the address at which people reach this installation, for links in letters
 * @param areas the business areas that this installation runs: folders of {@code processes/}
 * @param mailFrom the sender of all letters
 * @param dueAfter how long an officer has for a task, by form; {@code default} for all others
 * @param periods the named periods that timers in the models wait
 * @param retention how long engine history is kept, counted from the closing of a case
 * @param cleanup the nightly window in which outdated engine history is removed
 */
@Validated
@ConfigurationProperties("stegvis")
public record StegvisSettings(
        @NotNull Language language,
        @NotNull ZoneId zone,
        @NotNull URI publicUrl,
        @NotEmpty List<String> areas,
        @NotNull String mailFrom,
        @NotNull Map<String, Period> dueAfter,
        @NotNull Map<String, Period> periods,
        @NotNull Period retention,
        @NotNull @Valid Window cleanup) {

    /** A window of every night, in local time. */
    public record Window(@NotNull LocalTime from, @NotNull LocalTime to) {}
}
