package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.contract.Country;
import org.stegvis.platform.decision.DecisionTables;

/** The tables of travel costs: their rows and their gaps. */
@StegvisTest
class TravelTablesTest {

    @Autowired
    RatesByYear rates;

    @Autowired
    DecisionTables tables;

    @ParameterizedTest
    @CsvSource({
        "2021,0.44,,20,44,11.00,",
        "2022,0.46,0.03,20,45,11.25,",
        "2023,0.53,0.04,22,48,12.00,15",
        "2024,0.57,0.04,24,51,12.75,16",
        "2025,0.59,0.04,24,53,13.25,16",
        "2026,0.55,0.04,25,54,13.50,16"
    })
    void eachYearHasItsRatesFromItsFirstToItsLastDay(
            int year, String car, String passenger, String part, String full, String meal, String night) {
        for (LocalDate day : Arrays.asList(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            TravelRates found = rates.on(day, Country.FI);
            assertThat(Arrays.asList(
                            found.ownCar(),
                            found.passenger(),
                            found.partDay(),
                            found.fullDay(),
                            found.meal(),
                            found.night()))
                    .usingElementComparator(TravelTablesTest::compare)
                    .containsExactly(sum(car), sum(passenger), sum(part), sum(full), sum(meal), sum(night));
            assertThat(found.tier()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31,FI", "2027-01-01,FI", "2026-05-01,SE", "2026-05-01,NO"})
    void aYearOrCountryWithoutARowHasNoRates(LocalDate day, Country country) {
        assertThatThrownBy(() -> rates.on(day, country)).isInstanceOf(RatesMissing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A,mentor,kickOff,onSite,pay,NATIONAL_MEETING",
        "B,mentor,final,onSite,pay,NATIONAL_MEETING",
        "A,adept,midTerm,onSite,pay,NATIONAL_MEETING",
        "B,adept,midTerm,onSite,doNotPay,ADEPT_IN_PERSON",
        "A,mentor,ownMeeting,onSite,doNotPay,OWN_MEETING",
        "B,adept,ownMeeting,onSite,doNotPay,OWN_MEETING",
        "A,adept,other,onSite,doNotPay,LOCAL_MEETING",
        "B,mentor,other,onSite,pay,ARRANGED_MEETING",
        "A,adept,kickOff,remote,notApplicable,REMOTE",
        "B,mentor,other,remote,notApplicable,REMOTE"
    })
    void theReadingRoleAndEventSayWhatIsPaid(
            String reading, String role, String kind, String mode, String costs, String reason) {
        assertThat(tables.ask(
                        "reimbursable",
                        Map.of(
                                "costReading", reading,
                                "participantRole", role,
                                "eventKind", kind,
                                "attendedMode", mode)))
                .containsEntry("costs", costs)
                .containsEntry("reason", reason);
    }

    private static Optional<BigDecimal> sum(String number) {
        return Optional.ofNullable(number).map(BigDecimal::new);
    }

    private static int compare(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
