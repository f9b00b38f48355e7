package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stegvis.contract.ContractTerms;

class BonusAmountTest {

    @ParameterizedTest(name = "{0} of practice, {1} of employment, measure {2}: {3}")
    @CsvSource({
        "0, 0, false, 0",
        "1, 0, false, 10000",
        "0, 2, false, 40000",
        "2, 1, true, 60000",
        "9, 0, false, 20000",
        "0, 9, false, 60000",
        "2, 3, true, 75000",
        "-1, 0, false, 0",
    })
    void eachPlaceIsWorthItsAmountUpToTheMostPlacesAndTheCap(
            int practice, int employment, boolean equality, String total) {
        assertThat(BonusAmount.of(terms(2, 3, true), practice, employment, equality)
                        .total())
                .isEqualByComparingTo(total);
    }

    @Test
    void aMeasureForEqualityIsWorthNothingWhereTheContractDoesNotRewardIt() {
        assertThat(BonusAmount.of(terms(2, 3, false), 1, 0, true).total()).isEqualByComparingTo("10000");
    }

    @Test
    void theAmountSaysWhatItIsMadeOf() {
        assertThat(BonusAmount.of(terms(2, 3, true), 1, 1, true))
                .isEqualTo(new BonusAmount(
                        new BigDecimal("10000"),
                        new BigDecimal("20000"),
                        new BigDecimal("20000"),
                        new BigDecimal("50000")));
    }

    private static ContractTerms.Bonus terms(int practicePlaces, int employmentPlaces, boolean equality) {
        return new ContractTerms.Bonus(
                practicePlaces,
                new BigDecimal("10000"),
                employmentPlaces,
                new BigDecimal("20000"),
                equality,
                new BigDecimal("75000"));
    }
}
