package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stegvis.contract.ContractPeriod;

class ReportPeriodsTest {

    private static final ContractPeriod TWO_YEARS = Owed.period("2027-09-01", "2029-08-31");

    @ParameterizedTest
    @CsvSource({
        "quarterly, 2027-11-30 2028-02-29 2028-05-31 2028-08-31 2028-11-30 2029-02-28 2029-05-31 2029-08-31",
        "halfYearly, 2028-02-29 2028-08-31 2029-02-28 2029-08-31",
        "yearly, 2028-08-31 2029-08-31",
        "month6AndEnd, 2028-02-29 2029-08-31",
    })
    void theRhythmDividesTheTimeOfTheContract(String rhythm, String ends) {
        assertThat(ends(periods(TWO_YEARS, rhythm, null, null).all())).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-01, 2028-08-31, month6AndEnd, 2028-02-29 2028-08-31",
        "2027-09-01, 2028-02-29, month6AndEnd, 2028-02-29",
        "2027-09-01, 2027-11-15, quarterly, 2027-11-15",
        "2027-09-01, 2028-03-20, halfYearly, 2028-03-20",
        "2027-09-01, 2028-03-31, halfYearly, 2028-02-29 2028-03-31",
        "2027-08-31, 2028-08-30, quarterly, 2027-11-29 2028-02-28 2028-05-30 2028-08-30",
    })
    void aRestOfLessThanAMonthJoinsThePeriodBeforeIt(String start, String end, String rhythm, String ends) {
        assertThat(ends(periods(Owed.period(start, end), rhythm, null, null).all()))
                .isEqualTo(ends);
    }

    @Test
    void aReportIsDueAfterThePeriodAndTheFirstAndLastWhenTheStartMeetingSettled() {
        List<ReportPeriods.Due> all =
                periods(TWO_YEARS, "halfYearly", "2028-03-31", "2029-09-30").all();
        assertThat(all.stream().map(ReportPeriods.Due::on))
                .containsExactly(
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 9, 14),
                        LocalDate.of(2029, 3, 14),
                        LocalDate.of(2029, 9, 30));
    }

    @Test
    void aFirstReportThatIsWantedEarlyHasAPeriodOfItsOwn() {
        List<ReportPeriods.Due> all =
                periods(TWO_YEARS, "halfYearly", "2027-12-15", null).all();
        assertThat(ends(all)).isEqualTo("2027-12-01 2028-02-29 2028-08-31 2029-02-28 2029-08-31");
        assertThat(all.get(0).on()).isEqualTo("2027-12-15");
        assertThat(ends(periods(TWO_YEARS, "halfYearly", "2027-09-10", null).all()))
                .as("earlier than there are days for a report")
                .startsWith("2027-09-09 2028-02-29");
    }

    @Test
    void aFirstReportThatIsWantedLateIsAboutAllThePeriodsUntilThen() {
        List<ReportPeriods.Due> all =
                periods(TWO_YEARS, "quarterly", "2028-06-20", null).all();
        assertThat(ends(all)).isEqualTo("2028-05-31 2028-08-31 2028-11-30 2029-02-28 2029-05-31 2029-08-31");
        assertThat(all.get(0).on()).isEqualTo("2028-06-20");
    }

    @Test
    void aFinalReportIsNotDueBeforeTheContractIsOver() {
        List<ReportPeriods.Due> all =
                periods(TWO_YEARS, "yearly", null, "2029-06-30").all();
        assertThat(all.get(1).on()).isEqualTo("2029-09-14");
    }

    @Test
    void whatIsLeftGoesOnWhereTheReportsThatWereAskedForEnd() {
        ReportPeriods periods = periods(TWO_YEARS, "halfYearly", "2028-03-31", null);
        assertThat(ends(periods.following(LocalDate.of(2028, 8, 31)))).isEqualTo("2029-02-28 2029-08-31");
        assertThat(ends(periods.following(LocalDate.of(2028, 8, 20))))
                .as("eleven days are no period of their own")
                .isEqualTo("2029-02-28 2029-08-31");
        assertThat(periods.following(LocalDate.of(2029, 8, 31))).isEmpty();
        assertThat(periods.following(LocalDate.of(2029, 12, 31))).isEmpty();
    }

    @Test
    void periodsHaveNoGapsAndDoNotOverlapAndEndWithTheContract() {
        Random random = new Random(10);
        List<String> rhythms = List.of("quarterly", "halfYearly", "yearly", "month6AndEnd");
        for (int i = 0; i < 5_000; i++) {
            LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
            ContractPeriod contract = new ContractPeriod(start, start.plusDays(1 + random.nextInt(2000)));
            ReportPeriods periods = new ReportPeriods(
                    contract,
                    rhythms.get(random.nextInt(4)),
                    random.nextInt(60),
                    random.nextBoolean() ? Optional.of(start.plusDays(random.nextInt(2100))) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(start.plusDays(random.nextInt(2100))) : Optional.empty());
            List<ReportPeriods.Due> all = periods.all();
            areGapless(all, contract.start(), contract, periods);
            ReportPeriods.Due asked = all.get(random.nextInt(all.size()));
            LocalDate askedUntil = asked.period().last();
            if (askedUntil.isBefore(contract.end())) {
                areGapless(periods.following(askedUntil), askedUntil.plusDays(1), contract, periods);
            }
        }
    }

    private static void areGapless(
            List<ReportPeriods.Due> all, LocalDate start, ContractPeriod contract, ReportPeriods of) {
        LocalDate next = start;
        for (ReportPeriods.Due due : all) {
            assertThat(due.period().first()).as("%s", of).isEqualTo(next);
            assertThat(due.period().last()).as("%s", of).isAfterOrEqualTo(next);
            assertThat(due.on()).as("%s", of).isAfterOrEqualTo(due.period().last());
            next = due.period().last().plusDays(1);
        }
        assertThat(next).as("%s", of).isEqualTo(contract.end().plusDays(1));
    }

    private static ReportPeriods periods(ContractPeriod contract, String rhythm, String first, String last) {
        return new ReportPeriods(
                contract,
                rhythm,
                14,
                Optional.ofNullable(first).map(LocalDate::parse),
                Optional.ofNullable(last).map(LocalDate::parse));
    }

    private static String ends(List<ReportPeriods.Due> all) {
        return String.join(
                " ", all.stream().map(due -> due.period().last().toString()).toList());
    }
}
