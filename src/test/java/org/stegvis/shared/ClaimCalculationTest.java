package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums that a journey comes to, at the rates of 2026. */
class ClaimCalculationTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDateTime EVENT = LocalDateTime.of(2026, 9, 22, 13, 0);

    private static Optional<BigDecimal> some(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static TravelRates rates(Optional<BigDecimal> tier, Optional<BigDecimal> night) {
        return new TravelRates(
                2026,
                EURO,
                some("0.53"),
                tier,
                tier.map(any -> new BigDecimal("0.47")),
                some("0.04"),
                some("25"),
                some("54"),
                some("13.50"),
                night);
    }

    private static ClaimLines lines(Journey journey, TravelRates rates, String driven) {
        return ClaimCalculation.of(
                journey, EVENT.atZone(HELSINKI).toInstant(), day -> rates, year -> new BigDecimal(driven), EURO);
    }

    private static Journey away(int hours, String fromHome, String fromWork, boolean home, int free, int bought) {
        TravelTime time =
                new TravelTime(EVENT.minusHours(2), EVENT.minusHours(2).plusHours(hours), HELSINKI);
        return new Journey(
                Optional.of(new Journey.Travelled(
                        time,
                        new TravelDistance(new BigDecimal(fromHome), new BigDecimal(fromWork), home),
                        free,
                        bought,
                        false)),
                List.of(),
                BigDecimal.ZERO,
                EVENT.toLocalDate(),
                false);
    }

    private static Journey driving(String kilometres, int passengers) {
        return new Journey(
                Optional.empty(),
                List.of(new Journey.Leg(
                        TravelMode.OWN_CAR,
                        LocalDate.of(2026, 9, 22),
                        BigDecimal.ZERO,
                        new BigDecimal(kilometres),
                        passengers)),
                BigDecimal.ZERO,
                EVENT.toLocalDate(),
                false);
    }

    @ParameterizedTest
    @CsvSource({"12,1,54.00", "12,2,27.00", "8,0,25.00", "8,1,12.50", "26,2,52.00"})
    void freeMealsHalveTheAllowanceOfTheDayOnWhichTheyWereServed(int hours, int meals, String sum) {
        assertThat(lines(away(hours, "178", "175", true, meals, 0), rates(Optional.empty(), some("16")), "0")
                        .paid()
                        .amount())
                .isEqualByComparingTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "15.01,5.01,true,54.00",
        "15,100,true,0.00",
        "100,5,true,0.00",
        "5,100,false,0.00",
        "5.01,15.01,false,54.00",
        "100,15,false,0.00"
    })
    void theDistanceIsMeasuredFromTheStartAndFromBoth(String home, String work, boolean startsAtHome, String sum) {
        assertThat(lines(away(12, home, work, startsAtHome, 0, 0), rates(Optional.empty(), some("16")), "0")
                        .paid()
                        .amount())
                .isEqualByComparingTo(sum);
    }

    @Test
    void mealMoneyIsPaidOnlyWhereThereIsNoDailyAllowance() {
        TravelRates rates = rates(Optional.empty(), some("16"));
        assertThat(lines(away(5, "178", "175", true, 0, 1), rates, "0").paid().amount())
                .isEqualByComparingTo("13.50");
        ClaimLines both = lines(away(8, "178", "175", true, 0, 1), rates, "0");
        assertThat(both.paid().amount()).isEqualByComparingTo("25");
        assertThat(both.lines().get(1).reason()).contains(ClaimReason.MEAL_IN_PER_DIEM);
    }

    @Test
    void kilometresBeyondTheTierOfAYearArePaidLess() {
        TravelRates tiered = rates(some("5000"), some("16"));
        assertThat(lines(driving("200", 2), tiered, "4900").lines())
                .extracting(line -> line.kind() + " " + line.quantity() + " "
                        + line.amount().amount())
                .containsExactly("OWN_CAR 100 53.00", "OWN_CAR 100 47.00", "PASSENGER 400 16.00");
    }

    @Test
    void aRateThatIsNotKnownIsAnErrorOnlyForWhoeverNeedsIt() {
        TravelRates noNight = rates(Optional.empty(), Optional.empty());
        assertThat(lines(away(8, "178", "175", true, 0, 0), noNight, "0").lines())
                .hasSize(1);
        assertThatThrownBy(() -> noNight.of(LineKind.NIGHT)).isInstanceOf(RatesMissing.class);
    }

    @Test
    void aCutLeavesExactlyWhatItNamesAndNeverPaysMoreThanWasClaimed() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            ClaimLines claimed = lines(
                    driving(String.valueOf(1 + random.nextInt(2000)), random.nextInt(4)),
                    rates(Optional.empty(), some("16")),
                    "0");
            Money most = new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), EURO);
            ClaimLines cut = claimed.cut(LineKind::isTransport, most, ClaimReason.NOT_CHEAPEST);
            assertThat(cut.paid()).isEqualTo(claimed.paid().atMost(most));
            assertThat(cut.claimed()).isEqualTo(claimed.claimed());
            assertThat(cut.lines().stream().filter(line -> line.reason().isPresent()))
                    .allMatch(line -> line.claimed().isMoreThan(line.amount()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FI21 1234 5600 0007 85,true",
        "SE45 5000 0000 0583 9825 7466,true",
        "NO93 8601 1117 947,true",
        "FI21 1234 5600 0007 86,false",
        "FI2112345600000785; drop,false",
        "1234567890123456,false"
    })
    void anAccountIsTakenByItsCheckDigits(String typed, boolean right) {
        assertThat(AccountNumber.read(typed).isPresent()).isEqualTo(right);
    }
}
