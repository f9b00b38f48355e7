package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stegvis.contract.Country;

class StandstillTest {

    @Test
    void anAwardSentOnTheFirstOfApril2019MayBeSignedOnTheTwelfth() {
        Standstill standstill = new Standstill(Country.SE, 10, true);

        assertThat(standstill.lastDay(LocalDate.of(2019, 4, 1))).isEqualTo(LocalDate.of(2019, 4, 11));
        assertThat(standstill.endsAt(LocalDate.of(2019, 4, 1))).isEqualTo(Instant.parse("2019-04-11T22:00:00Z"));
    }

    @ParameterizedTest(name = "{0}: {1} days after {2} the last day is {3} ({4})")
    @CsvSource({
        "SE, 10, 2027-06-01, 2027-06-11, a Friday",
        "SE, 10, 2027-06-02, 2027-06-14, Saturday moves to Monday",
        "SE, 10, 2027-06-03, 2027-06-14, Sunday moves to Monday",
        "SE, 15, 2027-06-01, 2027-06-16, fifteen days after a letter by post",
        "SE, 10, 2027-06-15, 2027-06-28, Midsummer Eve and Midsummer Day move to Monday",
        "FI, 14, 2027-06-11, 2027-06-28, Midsummer Eve in Finland",
        "NO, 10, 2027-06-15, 2027-06-25, Midsummer Eve is a working day in Norway",
        "SE, 10, 2027-05-27, 2027-06-07, the National Day is a Sunday",
        "SE, 10, 2024-05-27, 2024-06-07, the National Day is a Thursday",
        "SE, 10, 2025-05-27, 2025-06-09, the National Day is a Friday",
        "FI, 14, 2024-05-23, 2024-06-06, the sixth of June is a working day in Finland",
        "SE, 10, 2026-12-14, 2026-12-28, Christmas Eve to the weekend after Boxing Day",
        "FI, 14, 2026-12-10, 2026-12-28, Christmas Eve in Finland",
        "NO, 10, 2026-12-14, 2026-12-24, Christmas Eve is a working day in Norway",
        "NO, 10, 2026-12-15, 2026-12-28, Christmas Day and the weekend in Norway",
        "SE, 10, 2026-12-21, 2027-01-04, New Year's Eve to the weekend after New Year's Day",
        "FI, 14, 2026-12-17, 2026-12-31, New Year's Eve is a working day in Finland",
        "NO, 10, 2026-12-21, 2026-12-31, New Year's Eve is a working day in Norway",
        "SE, 10, 2026-12-27, 2027-01-07, Epiphany in Sweden",
        "FI, 14, 2026-12-23, 2027-01-07, Epiphany in Finland",
        "NO, 10, 2026-12-27, 2027-01-06, Epiphany is a working day in Norway",
        "SE, 10, 2027-03-16, 2027-03-30, Good Friday to Easter Monday",
        "FI, 14, 2027-03-12, 2027-03-30, Good Friday to Easter Monday in Finland",
        "NO, 10, 2027-03-15, 2027-03-30, Maundy Thursday to Easter Monday in Norway",
        "SE, 10, 2027-03-15, 2027-03-25, Maundy Thursday is a working day in Sweden",
        "NO, 10, 2027-05-07, 2027-05-18, Whit Monday that is the Constitution Day as well",
        "SE, 10, 2027-05-07, 2027-05-17, Whit Monday is a working day in Sweden"
    })
    void aLastDayWithoutWorkMovesToTheNextWorkingDay(
            Country country, int days, LocalDate sentOn, LocalDate lastDay, String why) {
        assertThat(new Standstill(country, days, true).lastDay(sentOn)).as(why).isEqualTo(lastDay);
    }

    @Test
    void holidaysInsideDoNotLengthenIt() {
        assertThat(new Standstill(Country.SE, 10, true).lastDay(LocalDate.of(2027, 3, 22)))
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void whereTheRuleCountsDaysAloneTheLastDayStays() {
        assertThat(new Standstill(Country.SE, 10, false).lastDay(LocalDate.of(2027, 6, 2)))
                .isEqualTo(LocalDate.of(2027, 6, 12));
    }

    @ParameterizedTest(name = "{0}: sent on {1}, over at {2}")
    @CsvSource({
        "SE, 2027-03-18, 2027-03-30T22:00:00Z",
        "SE, 2027-03-15, 2027-03-25T23:00:00Z",
        "SE, 2026-10-15, 2026-10-26T23:00:00Z",
        "SE, 2026-10-12, 2026-10-22T22:00:00Z",
        "NO, 2026-10-15, 2026-10-26T23:00:00Z",
        "NO, 2027-03-19, 2027-03-30T22:00:00Z",
        "FI, 2026-10-16, 2026-10-26T22:00:00Z",
        "FI, 2026-10-12, 2026-10-22T21:00:00Z",
        "FI, 2027-03-19, 2027-03-30T21:00:00Z"
    })
    void itIsOverAtMidnightOfTheCountryBeforeAndAfterTheClocksChange(
            Country country, LocalDate sentOn, Instant endsAt) {
        assertThat(new Standstill(country, 10, true).endsAt(sentOn)).isEqualTo(endsAt);
    }
}
