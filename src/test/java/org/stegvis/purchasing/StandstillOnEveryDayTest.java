package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stegvis.contract.Country;
import org.stegvis.deadline.WorkingDays;

/**
 * The end of the standstill for an award sent on any day of three years, against holidays and clock changes that are
 * written out here by hand: nothing is taken from the calendar or the zones that the application uses.
 */
class StandstillOnEveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @ParameterizedTest(name = "{0}, {1}: {2} days")
    @CsvSource({
        "SE, electronic, 10",
        "SE, other, 15",
        "FI, electronic, 14",
        "FI, other, 21",
        "NO, electronic, 10",
        "NO, other, 15"
    })
    void lastDayAndEndAreRightOnEveryDayOfThreeYears(Country country, String channel, int days) {
        Standstill standstill = new Standstill(country, days, true);
        List<String> wrong = new ArrayList<>();
        for (LocalDate sentOn = FIRST; !sentOn.isAfter(LAST); sentOn = sentOn.plusDays(1)) {
            LocalDate expected = lastDay(country, sentOn, days);
            if (!standstill.lastDay(sentOn).equals(expected)) {
                wrong.add(sentOn + ": " + standstill.lastDay(sentOn) + " instead of " + expected);
            }
            if (!standstill.endsAt(sentOn).equals(midnightAfter(country, expected))) {
                wrong.add(sentOn + ": over at " + standstill.endsAt(sentOn));
            }
        }
        assertThat(wrong).as(channel).isEmpty();
    }

    /** The days that people know by heart, so that the computation by hand has been held against something itself. */
    @Test
    void easterAndMidsummerAreWhereTheAlmanacHasThem() {
        assertThat(List.of(easter(2024), easter(2025), easter(2026), easter(2027), easter(2028), easter(2029)))
                .containsExactly(
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2025, 4, 20),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2028, 4, 16),
                        LocalDate.of(2029, 4, 1));
        assertThat(midsummerEve(2026)).isEqualTo(LocalDate.of(2026, 6, 19));
        assertThat(midsummerEve(2027)).isEqualTo(LocalDate.of(2027, 6, 25));
    }

    @ParameterizedTest
    @CsvSource({"SE", "FI", "NO"})
    void theCalendarOfTheApplicationHasTheSameWorkingDays(Country country) {
        WorkingDays calendar = country.workingDays();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).as(country + " " + day).isEqualTo(!isFree(country, day));
        }
    }

    private static LocalDate lastDay(Country country, LocalDate sentOn, int days) {
        LocalDate day = LocalDate.ofEpochDay(sentOn.toEpochDay() + days);
        while (isFree(country, day)) {
            day = LocalDate.ofEpochDay(day.toEpochDay() + 1);
        }
        return day;
    }

    private static boolean isFree(Country country, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        String date = "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        return weekend
                || fixed(country).contains(date)
                || movable(country).contains((int)
                        (day.toEpochDay() - easter(day.getYear()).toEpochDay()))
                || country != Country.NO && day.equals(midsummerEve(day.getYear()));
    }

    /** Holidays on a date of their own, and the eves that the law on time limits puts on a par with them. */
    private static Set<String> fixed(Country country) {
        return switch (country) {
            case SE -> Set.of("01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31");
            case FI -> Set.of("01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26");
            case NO -> Set.of("01-01", "05-01", "05-17", "12-25", "12-26");
        };
    }

    /** Days from Easter Sunday: Good Friday, Easter Monday, Ascension; in Norway Maundy Thursday and Whit Monday too. */
    private static Set<Integer> movable(Country country) {
        return country == Country.NO ? Set.of(-3, -2, 1, 39, 50) : Set.of(-2, 1, 39);
    }

    private static LocalDate midsummerEve(int year) {
        LocalDate day = LocalDate.of(year, 6, 19);
        while (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Easter Sunday after Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    /** Midnight after this day in the country: an hour earlier while summer time runs, which begins and ends on Sundays. */
    private static Instant midnightAfter(Country country, LocalDate day) {
        LocalDate next = day.plusDays(1);
        boolean summer = next.isAfter(lastSunday(next.getYear(), 3)) && !next.isAfter(lastSunday(next.getYear(), 10));
        int hours = (country == Country.FI ? 2 : 1) + (summer ? 1 : 0);
        return next.atStartOfDay().minusHours(hours).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate lastSunday(int year, int month) {
        LocalDate day = LocalDate.of(year, month, 31);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }
}
