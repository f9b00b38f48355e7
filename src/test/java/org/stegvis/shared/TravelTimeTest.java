package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which allowances and nights follow from the hours of a journey (S33, S34). */
class TravelTimeTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 9, 22, 8, 0);

    private static List<LineKind> kinds(LocalDateTime departure, LocalDateTime arrival) {
        return kinds(departure, arrival, HELSINKI);
    }

    private static List<LineKind> kinds(LocalDateTime departure, LocalDateTime arrival, ZoneId zone) {
        return new TravelTime(departure, arrival, zone)
                .allowances().stream().map(TravelTime.Allowance::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "360,",
        "361,PART_DAY",
        "600,PART_DAY",
        "601,FULL_DAY",
        "1439,FULL_DAY",
        "1440,FULL_DAY",
        "1559,FULL_DAY",
        "1560,FULL_DAY PART_DAY",
        "1800,FULL_DAY PART_DAY",
        "1801,FULL_DAY FULL_DAY",
        "2880,FULL_DAY FULL_DAY",
        "3000,FULL_DAY FULL_DAY PART_DAY"
    })
    void theLimitsAreThoseOfTheRules(int minutes, String expected) {
        assertThat(kinds(MORNING, MORNING.plusMinutes(minutes)))
                .extracting(LineKind::name)
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void aLongerJourneyNeverGivesLess() {
        Random random = new Random(20260922);
        for (int i = 0; i < 2000; i++) {
            LocalDateTime departure = MORNING.plusMinutes(random.nextInt(525_600));
            int minutes = 1 + random.nextInt(10_000);
            int more = random.nextInt(3_000);
            assertThat(halves(kinds(departure, departure.plusMinutes(minutes + more), ZoneOffset.UTC)))
                    .as("%s, %d and %d minutes more", departure, minutes, more)
                    .isGreaterThanOrEqualTo(halves(kinds(departure, departure.plusMinutes(minutes), ZoneOffset.UTC)));
        }
    }

    @Test
    void thereIsOneAllowanceAtMostForEachTravelDayThatHasBegun() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            LocalDateTime departure = MORNING.plusMinutes(random.nextInt(525_600));
            TravelTime time = new TravelTime(departure, departure.plusMinutes(1 + random.nextInt(20_000)), HELSINKI);
            long begun = time.length().toMinutes() / 1440 + 1;
            assertThat((long) time.allowances().size())
                    .isLessThanOrEqualTo(begun)
                    .isGreaterThanOrEqualTo(begun - 1);
        }
    }

    @Test
    void hoursAreThoseThatPassedWhereTheClocksWerePutBack() {
        LocalDateTime evening = LocalDateTime.of(2026, 10, 24, 23, 0);
        assertThat(kinds(evening, LocalDateTime.of(2026, 10, 25, 5, 0))).containsExactly(LineKind.PART_DAY);
        assertThat(kinds(evening.plusDays(1), LocalDateTime.of(2026, 10, 26, 5, 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"21:00,01:00,1", "21:01,01:00,0", "02:59,07:30,1", "03:01,12:00,0", "08:00,20:00,0"})
    void aNightCountsFromFourHoursBetweenTwentyOneAndSeven(String from, String until, int nights) {
        LocalDateTime departure = MORNING.toLocalDate().atTime(java.time.LocalTime.parse(from));
        LocalDateTime arrival = MORNING.toLocalDate().atTime(java.time.LocalTime.parse(until));
        LocalDateTime end = arrival.isBefore(departure) ? arrival.plusDays(1) : arrival;
        assertThat(new TravelTime(departure, end, HELSINKI).nights()).hasSize(nights);
    }

    private static int halves(List<LineKind> allowances) {
        return allowances.stream()
                .mapToInt(kind -> kind == LineKind.FULL_DAY ? 2 : 1)
                .sum();
    }
}
