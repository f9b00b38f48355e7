package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTimeMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2028-01-01, 2028-12-31, 100, 12",
        "2028-01-01, 2028-12-31, 50, 6",
        "2028-01-16, 2028-02-15, 100, 1.0333",
        "2028-02-01, 2028-02-29, 75, 0.75",
        "2028-02-29, 2028-02-29, 100, 0.0344",
        "2029-02-28, 2029-02-28, 100, 0.0357",
        "2028-04-01, 2028-04-10, 100, 0.3333",
        "2027-12-31, 2028-01-01, 33.33, 0.0215",
    })
    void aMonthIsAFullCalendarMonthAtFullTime(LocalDate first, LocalDate last, String extent, String months) {
        assertThat(months(first, last, extent).inMonths()).isEqualByComparingTo(months);
    }

    @Test
    void thirtyPartsOfAMonthMakeAWholeOne() {
        FullTimeMonths sum = FullTimeMonths.NONE;
        for (int day = 1; day <= 31; day++) {
            LocalDate alone = LocalDate.of(2028, 1, day);
            sum = sum.plus(months(alone, alone, "100"));
        }
        assertThat(sum.inMonths()).isEqualByComparingTo("1");
        assertThat(sum.reach(BigDecimal.ONE)).isTrue();
    }

    @Test
    void monthsOfAdjacentPeriodsAddUpToThoseOfTheWholeWhereverItIsDivided() {
        AnyHires any = new AnyHires(41);
        for (int i = 0; i < 5_000; i++) {
            LocalDate first = any.day(900);
            LocalDate last = first.plusDays(1 + any.below(900));
            LocalDate middle = Days.earlier(last.minusDays(1), first.plusDays(any.below(900)));
            String extent = (1 + any.below(100)) + "." + any.below(10);
            assertThat(months(first, middle, extent)
                            .plus(months(middle.plusDays(1), last, extent))
                            .inMonths())
                    .as("%s to %s, divided after %s", first, last, middle)
                    .isEqualByComparingTo(months(first, last, extent).inMonths());
        }
    }

    @Test
    void aShareIsRoundedDownAndOfNothingItIsAll() {
        FullTimeMonths almostAll = months(LocalDate.of(2028, 1, 2), LocalDate.of(2028, 12, 31), "100");
        assertThat(almostAll.shareOf(new BigDecimal("12"))).isEqualByComparingTo("0.9973");
        assertThat(almostAll.reach(new BigDecimal("12"))).isFalse();
        assertThat(FullTimeMonths.NONE.shareOf(BigDecimal.ZERO)).isEqualByComparingTo("1");
    }

    @Test
    void whatPeopleReadIsRoundedDownToOneDecimal() {
        assertThat(Fulfilment.shown(new BigDecimal("11.9999"))).isEqualTo(new BigDecimal("11.9"));
        assertThat(Fulfilment.shown(new BigDecimal("12"))).isEqualTo(new BigDecimal("12.0"));
    }

    private static FullTimeMonths months(LocalDate first, LocalDate last, String extent) {
        return FullTimeMonths.worked(new Days(first, last), new BigDecimal(extent));
    }
}
