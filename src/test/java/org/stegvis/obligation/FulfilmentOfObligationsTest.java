package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.obligation.Fulfilment.Result.MET;
import static org.stegvis.obligation.Fulfilment.Result.MET_BY_75_RULE;
import static org.stegvis.obligation.Fulfilment.Result.NOT_YET;
import static org.stegvis.obligation.Fulfilment.Result.NO_NUMBER;
import static org.stegvis.obligation.Fulfilment.Result.REPLACE;
import static org.stegvis.obligation.Fulfilment.Result.RUNNING;
import static org.stegvis.obligation.Fulfilment.Result.SHORTFALL;
import static org.stegvis.obligation.Hire.Cause.COMPLETED;
import static org.stegvis.obligation.Hire.Cause.CONVERTED;
import static org.stegvis.obligation.Hire.Cause.EMPLOYEE_LEFT;
import static org.stegvis.obligation.Hire.Cause.EMPLOYER_ENDED;
import static org.stegvis.obligation.Hire.Cause.LAWFUL_GROUNDS;
import static org.stegvis.obligation.Hire.Form.APPRENTICESHIP;
import static org.stegvis.obligation.Hire.Form.PRACTICE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;

/** How fulfilment is counted, by examples: contracts of 2028 and 2029, see {@link Owed}. */
@StegvisTest
class FulfilmentOfObligationsTest {

    private static final String END = "2029-12-31";

    private final FulfilmentOfObligations fulfilments;

    @Autowired
    FulfilmentOfObligationsTest(FulfilmentOfObligations fulfilments) {
        this.fulfilments = fulfilments;
    }

    @Test
    void twoPeopleForAYearEachMeetTwentyFourMonths() {
        Fulfilment fulfilment = of(
                Owed.months("24"),
                END,
                Hired.from("2028-03-01").planned("2029-02-28"),
                Hired.from("2028-05-01").planned("2029-04-30"));
        assertThat(fulfilment.delivered()).isEqualByComparingTo("24");
        assertThat(fulfilment.share())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
        assertThat(fulfilment.missing())
                .hasValueSatisfying(none -> assertThat(none).isZero());
        assertThat(fulfilment.firstStart()).contains(LocalDate.of(2028, 3, 1));
        assertThat(fulfilment.result()).isEqualTo(MET);
    }

    @Test
    void theShareForAnEarlyEndIsOfTheSumOverAllAndNotOfEachPerson() {
        Hired whole = Hired.from("2028-01-01").planned("2028-12-31");
        Hired half = Hired.from("2028-01-01").planned("2028-12-31").ended("2028-06-30", EMPLOYEE_LEFT);
        Fulfilment fulfilment = of(Owed.months("24"), "2028-12-31", whole, half);
        assertThat(fulfilment.delivered()).isEqualByComparingTo("18");
        assertThat(fulfilment.result()).isEqualTo(MET_BY_75_RULE);
    }

    @Test
    void aDayLessThanTheShareIsNotEnough() {
        Hired whole = Hired.from("2028-01-01").planned("2028-12-31");
        Hired half = Hired.from("2028-01-01").planned("2028-12-31").ended("2028-06-29", EMPLOYEE_LEFT);
        assertThat(of(Owed.months("24"), "2028-12-31", whole, half).result()).isEqualTo(REPLACE);
        assertThat(of(Owed.months("24"), END, whole, half).result()).isEqualTo(SHORTFALL);
    }

    @Test
    void withoutAnEarlyEndTheShareIsNotEnough() {
        Hired eighteen = Hired.from("2028-01-01").planned("2029-06-30");
        assertThat(of(Owed.months("24"), "2029-06-30", eighteen).result()).isEqualTo(RUNNING);
        assertThat(of(Owed.months("24"), END, eighteen.ended("2029-06-30", COMPLETED))
                        .result())
                .isEqualTo(SHORTFALL);
    }

    @Test
    void lawfulGroundsExcuseAndAnEndByTheEmployerWithoutThemDoesNot() {
        Hired twenty = Hired.from("2028-01-01");
        assertThat(of(Owed.months("24"), "2029-09-01", twenty.ended("2029-08-31", LAWFUL_GROUNDS))
                        .result())
                .isEqualTo(MET_BY_75_RULE);
        assertThat(of(Owed.months("24"), "2029-09-01", twenty.ended("2029-08-31", EMPLOYER_ENDED))
                        .result())
                .isEqualTo(NOT_YET);
        assertThat(of(Owed.months("24"), END, twenty.ended("2029-08-31", EMPLOYER_ENDED))
                        .result())
                .isEqualTo(SHORTFALL);
    }

    @Test
    void whereCausesDifferOneExcusableEndIsEnough() {
        Fulfilment fulfilment = of(
                Owed.months("24"),
                "2029-01-15",
                Hired.from("2028-01-01").ended("2028-12-31", EMPLOYER_ENDED),
                Hired.from("2028-01-01").ended("2028-06-30", EMPLOYEE_LEFT));
        assertThat(fulfilment.result()).isEqualTo(MET_BY_75_RULE);
    }

    @Test
    void whoeverLeavesEarlyIsReplacedAndTheNextPersonMakesUpForIt() {
        Hired left = Hired.from("2028-01-01").ended("2028-03-31", EMPLOYEE_LEFT);
        assertThat(of(Owed.months("12"), "2028-04-15", left).result()).isEqualTo(REPLACE);
        Hired next = Hired.from("2028-06-01");
        assertThat(of(Owed.months("12"), "2028-04-15", left, next).result()).isEqualTo(RUNNING);
        assertThat(of(Owed.months("12"), "2029-02-28", left, next).result()).isEqualTo(MET);
    }

    @Test
    void whoLeftWithoutCountingExcusesNothing() {
        Hired twenty = Hired.from("2028-01-01").planned("2029-08-31");
        Hired staff = Hired.from("2028-01-01").thereBefore().ended("2028-06-30", EMPLOYEE_LEFT);
        assertThat(of(Owed.months("24"), "2029-09-01", twenty, staff).result()).isEqualTo(RUNNING);
    }

    @Test
    void anEndThatIsStillToComeIsNoneYet() {
        Hired announced = Hired.from("2028-01-01").ended("2029-08-31", EMPLOYEE_LEFT);
        assertThat(of(Owed.months("24"), "2029-08-30", announced).result()).isEqualTo(RUNNING);
        assertThat(of(Owed.months("24"), "2029-08-31", announced).result()).isEqualTo(MET_BY_75_RULE);
    }

    @Test
    void partTimeCountsByItsExtent() {
        Fulfilment fulfilment =
                of(Owed.months("24"), "2028-02-29", Hired.from("2028-02-01").percent("62.5"));
        assertThat(fulfilment.delivered()).isEqualByComparingTo("0.625");
        assertThat(Fulfilment.shown(fulfilment.delivered())).hasToString("0.6");
    }

    @Test
    void aDayOfFebruaryIsWorthMoreInAnOrdinaryYear() {
        assertThat(of(Owed.months("24"), "2028-02-28", Hired.from("2028-02-01")).delivered())
                .isEqualByComparingTo("0.9655");
        assertThat(of(Owed.months("24"), "2029-02-28", Hired.from("2029-02-01")).delivered())
                .isEqualByComparingTo("1");
    }

    @Test
    void onlyTheDaysWithinTheContractCount() {
        Fulfilment before = of(Owed.months("24"), "2028-01-31", Hired.from("2027-12-01"));
        assertThat(before.delivered()).isEqualByComparingTo("1");
        assertThat(before.hires().get(0).worked()).isEqualByComparingTo("2");
        assertThat(before.hires().get(0).reason()).isEqualTo("outsideContract");
        Fulfilment after = of(Owed.months("24"), "2030-02-28", Hired.from("2029-12-01"));
        assertThat(after.delivered()).isEqualByComparingTo("1");
        assertThat(after.hires().get(0).reason()).isEqualTo("outsideContract");
    }

    @Test
    void aHireThatWasOverBeforeTheContractBeganIsNoStart() {
        Fulfilment fulfilment =
                of(Owed.months("24"), "2028-02-01", Hired.from("2027-06-01").ended("2027-12-31", COMPLETED));
        assertThat(fulfilment.firstStart()).isEmpty();
        assertThat(reasons(fulfilment)).containsExactly("outsideContract");
    }

    @Test
    void nothingCountsAfterTheDayByWhichAllIsToBeMet() {
        Owed byJune = Owed.months("24").totalBy("2029-06-30");
        Fulfilment fulfilment = of(byJune, "2029-12-31", Hired.from("2029-06-01"));
        assertThat(fulfilment.delivered()).isEqualByComparingTo("1");
        assertThat(reasons(fulfilment)).containsExactly("afterLastDay");
        assertThat(fulfilment.result()).isEqualTo(SHORTFALL);
        assertThat(reasons(of(byJune, "2029-12-31", Hired.from("2029-07-01")))).containsExactly("afterLastDay");
    }

    @Test
    void aHireThatIsProlongedGoesOnAsANewOne() {
        Fulfilment fulfilment = of(
                Owed.months("24"),
                END,
                Hired.from("2028-01-01").planned("2028-06-30").ended("2028-08-31", COMPLETED));
        assertThat(fulfilment.delivered()).isEqualByComparingTo("6");
        assertThat(fulfilment.hires().get(0).worked()).isEqualByComparingTo("8");
        assertThat(reasons(fulfilment)).containsExactly("afterPlannedEnd");
    }

    @Test
    void whoWasThereBeforeDoesNotCount() {
        Fulfilment fulfilment =
                of(Owed.months("12"), END, Hired.from("2028-01-01").thereBefore());
        assertThat(fulfilment.delivered()).isZero();
        assertThat(fulfilment.hires().get(0).worked()).isEqualByComparingTo("24");
        assertThat(fulfilment.firstStart()).isEmpty();
        assertThat(reasons(fulfilment)).containsExactly("notNew");
    }

    @Test
    void whomTheSupplierFoundAloneCountsOnceAttested() {
        Hired alone = Hired.from("2028-01-01").foundBy("ownRecruitment");
        assertThat(reasons(of(Owed.months("12"), "2028-06-30", alone.notAttested())))
                .containsExactly("notAttested");
        assertThat(of(Owed.months("12"), "2028-06-30", alone).delivered()).isEqualByComparingTo("6");
        assertThat(of(Owed.months("12").withoutProof(), "2028-06-30", alone.notAttested())
                        .delivered())
                .isEqualByComparingTo("6");
        assertThat(of(Owed.months("12"), "2028-06-30", Hired.from("2028-01-01").notAttested())
                        .delivered())
                .as("found by the municipality")
                .isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource({
        "A, PERMANENT, 1",
        "A, FIXED_TERM, 1",
        "A, TRAINEE, 1",
        "A, APPRENTICESHIP, 1",
        "A, PRACTICE, 0",
        "B, PERMANENT, 1",
        "B, FIXED_TERM, 1",
        "B, TRAINEE, 1",
        "B, APPRENTICESHIP, 1",
        "B, PRACTICE, 1",
        "C, PERMANENT, 1",
        "C, FIXED_TERM, 1",
        "C, TRAINEE, 1",
        "C, APPRENTICESHIP, 1",
        "C, PRACTICE, 1",
        "apprentice, PERMANENT, 0",
        "apprentice, FIXED_TERM, 0",
        "apprentice, TRAINEE, 0",
        "apprentice, APPRENTICESHIP, 1",
        "apprentice, PRACTICE, 0",
        "agreement, PERMANENT, 1",
        "agreement, FIXED_TERM, 1",
        "agreement, TRAINEE, 1",
        "agreement, APPRENTICESHIP, 1",
        "agreement, PRACTICE, 1",
    })
    void aFormCountsByTheAlternativeOfTheClause(String alternative, Hire.Form form, String months) {
        Fulfilment fulfilment = of(
                Owed.months("12").alternative(alternative),
                "2028-01-31",
                Hired.from("2028-01-01").as(form));
        assertThat(fulfilment.delivered()).isEqualByComparingTo(months);
        assertThat(reasons(fulfilment)).containsExactly(months.equals("0") ? "formDoesNotCount" : "");
        assertThat(fulfilment.firstStart().isPresent()).isEqualTo(months.equals("1"));
    }

    @Test
    void practiceThatBecameAJobIsFollowedByANewHire() {
        Hired practice =
                Hired.from("2028-01-01").as(PRACTICE).planned("2028-06-30").ended("2028-03-31", CONVERTED);
        Hired job = Hired.from("2028-04-01");
        Fulfilment fulfilment = of(Owed.months("12").alternative("C"), "2028-12-31", practice, job);
        assertThat(fulfilment.delivered()).isEqualByComparingTo("12");
        assertThat(fulfilment.result()).isEqualTo(MET);
        assertThat(of(Owed.months("12").alternative("C"), "2028-10-31", practice, job)
                        .result())
                .as("that the practice ended is no early end")
                .isEqualTo(RUNNING);
    }

    @Test
    void anOfferIsAFirstStartAndHasNotDeliveredAnything() {
        Fulfilment fulfilment =
                of(Owed.months("12"), "2028-03-01", Hired.from("2028-05-01").as(APPRENTICESHIP));
        assertThat(fulfilment.firstStart()).contains(LocalDate.of(2028, 5, 1));
        assertThat(fulfilment.delivered()).isZero();
        assertThat(reasons(fulfilment)).containsExactly("");
    }

    @Test
    void withoutANumberMonthsAreStillCounted() {
        Fulfilment fulfilment = of(Owed.noNumber(), "2028-06-30", Hired.from("2028-01-01"));
        assertThat(fulfilment.delivered()).isEqualByComparingTo("6");
        assertThat(fulfilment.share()).isEmpty();
        assertThat(fulfilment.missing()).isEmpty();
        assertThat(fulfilment.result()).isEqualTo(NO_NUMBER);
    }

    @Test
    void whereNothingIsOwedAnyMoreItIsMet() {
        assertThat(of(Owed.months("0"), "2028-06-30").result()).isEqualTo(MET);
    }

    private Fulfilment of(Owed owed, String asOf, Hired... hired) {
        List<Hire> hires = Arrays.stream(hired).map(Hired::hire).toList();
        return fulfilments.of(owed.obligation(), hires, LocalDate.parse(asOf));
    }

    private static List<String> reasons(Fulfilment fulfilment) {
        return fulfilment.hires().stream().map(Fulfilment.Worked::reason).toList();
    }
}
