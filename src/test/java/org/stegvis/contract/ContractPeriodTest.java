package org.stegvis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
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
}
