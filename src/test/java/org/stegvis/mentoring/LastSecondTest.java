package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.contract.Country;
import org.stegvis.platform.TestClock;

/** The call ends with the last second of its last day on the clock of the edition's country, wherever the server stands. */
@StegvisTest
class LastSecondTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final TimeZone HERE = TimeZone.getDefault();

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest people;

    /** In winter, in summer, and on the day on which the clocks are put back. */
    static Stream<Arguments> lastSeconds() {
        return Stream.of("Europe/London", "Europe/Helsinki", "Pacific/Auckland")
                .flatMap(server -> Stream.of(
                        Arguments.of(server, Country.FI, "2027-06-22", "2027-06-22T20:59:59Z"),
                        Arguments.of(server, Country.NO, "2027-06-22", "2027-06-22T21:59:59Z"),
                        Arguments.of(server, Country.FI, "2027-10-31", "2027-10-31T21:59:59Z"),
                        Arguments.of(server, Country.NO, "2027-10-31", "2027-10-31T22:59:59Z"),
                        Arguments.of(server, Country.SE, "2027-01-31", "2027-01-31T22:59:59Z")));
    }

    @AfterEach
    void theServerStandsHereAgain() {
        TimeZone.setDefault(HERE);
    }

    @ParameterizedTest
    @MethodSource("lastSeconds")
    void theLastSecondIsInTimeAndTheNextIsNot(String server, Country country, LocalDate deadline, Instant last) {
        TimeZone.setDefault(TimeZone.getTimeZone(server));
        CLOCK.standsAt(last.plus(Duration.ofMillis(999)));
        Edition edition = editions.open(country, deadline);
        assertThat(people.mentor(edition, Map.of()).arrival()).isEqualTo(Arrival.IN_TIME);

        CLOCK.standsAt(last.plus(Duration.ofSeconds(1)));
        assertThat(people.mentor(edition, Map.of()).arrival()).isEqualTo(Arrival.LATE);
    }
}
