package org.stegvis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractPeriodTest {

    @ParameterizedTest(name = "from {0} to {1} there are {2} whole months")
    @CsvSource({
        "2027-01-01, 2027-12-31, 12",
        "2027-09-01, 2029-08-31, 24",
        "2027-01-15, 2027-02-14, 1",
        "2027-01-15, 2027-02-13, 0",
        "2027-01-31, 2027-02-28, 1",
        "2027-01-01, 2027-12-30, 11",
        "2028-02-01, 2028-02-29, 1",
        "2028-02-01, 2028-02-28, 0"
    })
    void aStartedMonthDoesNotCount(LocalDate start, LocalDate end, int months) {
        assertThat(new ContractPeriod(start, end).months()).isEqualTo(months);
    }

    @ParameterizedTest(name = "from {0} to {1} there are {2} calendar years")
    @CsvSource({"2027-01-01, 2027-12-31, 1", "2027-12-31, 2028-01-01, 2", "2027-09-01, 2029-08-31, 3"})
    void aStartedCalendarYearCounts(LocalDate start, LocalDate end, int years) {
        assertThat(new ContractPeriod(start, end).calendarYears()).isEqualTo(years);
    }

    @Test
    void aContractEndsAfterItStarts() {
        LocalDate day = LocalDate.of(2027, 9, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new ContractPeriod(day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContractPeriod(day, day.minusDays(1)));
    }

    @ParameterizedTest(name = "{0} months from {1} to {2} are {4} until {3}")
    @CsvSource({
        "24, 2027-09-01, 2029-08-31, 2028-08-31, 12.0",
        "24, 2027-09-01, 2029-08-31, 2030-08-31, 36.0",
        "12, 2028-01-01, 2028-12-31, 2028-01-31, 1.0",
        "12.25, 2028-01-01, 2028-12-31, 2028-06-30, 6.09",
        "0, 2028-01-01, 2028-12-31, 2028-06-30, 0"
    })
    void monthsAreProratedByDays(
            BigDecimal months, LocalDate start, LocalDate end, LocalDate newEnd, BigDecimal prorated) {
        assertThat(new ContractPeriod(start, end).prorated(months, new ContractPeriod(start, newEnd)))
                .isEqualByComparingTo(prorated);
    }

    @Test
    void proratingToTheSamePeriodChangesNothing() {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(2000));
            ContractPeriod contract = new ContractPeriod(start, start.plusDays(1 + random.nextInt(3000)));
            BigDecimal months = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3));
            assertThat(contract.prorated(months, contract)).isEqualByComparingTo(months);
        }
    }
}
