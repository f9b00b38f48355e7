package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a hire counts, for hires and contracts of every kind; the examples are those of fulfilment. */
class CommitmentTest {

    private static final int CASES = 5_000;
    private static final List<BigDecimal> WEIGHTS = List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE);

    @Test
    void deliveredMonthsNeverExceedWhatWasWorked() {
        AnyHires any = new AnyHires(5);
        for (int i = 0; i < CASES; i++) {
            Hire hire = any.hire();
            LocalDate asOf = any.day(1500);
            Credit credit = Commitment.of(any.owed().obligation()).credit(hire, weight(any), asOf);
            assertThat(credit.counted().isMoreThan(credit.worked()))
                    .as("%s", credit)
                    .isFalse();
            // A day is worth most in February: a 28th part of a month.
            assertThat(credit.worked().inMonths().multiply(BigDecimal.valueOf(28)))
                    .as("%s", credit)
                    .isLessThanOrEqualTo(daysAtExtent(hire, asOf));
            if (credit.worked().isMoreThan(credit.counted())) {
                assertThat(credit.reason()).as("why not all counts: %s", credit).isNotEmpty();
            }
        }
    }

    @Test
    void laterDaysNeverLowerWhatWasDelivered() {
        AnyHires any = new AnyHires(8);
        for (int i = 0; i < CASES; i++) {
            Commitment commitment = Commitment.of(any.owed().obligation());
            Hire hire = any.hire();
            LocalDate asOf = any.day(1200);
            FullTimeMonths now = commitment.credit(hire, BigDecimal.ONE, asOf).counted();
            FullTimeMonths later = commitment
                    .credit(hire, BigDecimal.ONE, asOf.plusDays(any.below(300)))
                    .counted();
            assertThat(now.isMoreThan(later)).as("%s", hire).isFalse();
        }
    }

    @Test
    void aHireThatIsDividedIntoTwoAdjacentOnesCountsAsMuch() {
        AnyHires any = new AnyHires(2);
        for (int i = 0; i < CASES; i++) {
            Commitment commitment = Commitment.of(any.owed().obligation());
            LocalDate asOf = any.day(1500);
            Hire whole = any.hire();
            assertThat(any.divided(whole).stream()
                            .map(part -> commitment
                                    .credit(part, BigDecimal.ONE, asOf)
                                    .counted())
                            .reduce(FullTimeMonths.NONE, FullTimeMonths::plus)
                            .inMonths())
                    .as("%s", whole)
                    .isEqualByComparingTo(commitment
                            .credit(whole, BigDecimal.ONE, asOf)
                            .counted()
                            .inMonths());
        }
    }

    @Test
    void theTimeThatIsOverIsCountedInDaysUntilTheLastThatCounts() {
        Commitment year = Commitment.of(Owed.months("12").totalBy("2028-12-31").obligation());
        assertThat(year.timeShare(LocalDate.of(2027, 12, 31))).isZero();
        assertThat(year.timeShare(LocalDate.of(2028, 6, 30))).isEqualByComparingTo("0.4972");
        assertThat(year.timeShare(LocalDate.of(2028, 12, 31))).isEqualByComparingTo("1");
        assertThat(year.timeShare(LocalDate.of(2030, 1, 1))).isEqualByComparingTo("1");
    }

    private static BigDecimal weight(AnyHires any) {
        return WEIGHTS.get(any.below(3));
    }

    /** The days on which the person can have worked by then, counted one by one. */
    private static BigDecimal daysAtExtent(Hire hire, LocalDate asOf) {
        LocalDate last =
                Days.earlier(hire.end().map(Hire.End::on).or(hire::plannedEnd).orElse(asOf), asOf);
        long days = last.isBefore(hire.startsOn())
                ? 0
                : hire.startsOn().datesUntil(last.plusDays(1)).count();
        return hire.extent().movePointLeft(2).multiply(BigDecimal.valueOf(days));
    }
}
