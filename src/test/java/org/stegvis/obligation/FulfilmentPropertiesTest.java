package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;

/** What holds for every contract and all its hires. */
@StegvisTest
class FulfilmentPropertiesTest {

    private static final int CASES = 600;

    private final FulfilmentOfObligations fulfilments;

    @Autowired
    FulfilmentPropertiesTest(FulfilmentOfObligations fulfilments) {
        this.fulfilments = fulfilments;
    }

    @Test
    void deliveredMonthsNeverExceedWhatWasWorked() {
        AnyHires any = new AnyHires(5);
        for (int i = 0; i < CASES; i++) {
            Fulfilment fulfilment = fulfilments.of(any.owed().obligation(), any.hires(), any.day(1500));
            BigDecimal worked = fulfilment.hires().stream()
                    .map(Fulfilment.Worked::hire)
                    .map(hire -> daysUntil(hire, fulfilment.asOf()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            // A day is worth most in February, a 28th of a month.
            assertThat(fulfilment.delivered().multiply(BigDecimal.valueOf(28)))
                    .as("%s", fulfilment)
                    .isLessThanOrEqualTo(worked);
            assertThat(fulfilment.hires())
                    .allMatch(hire -> hire.counted().compareTo(hire.worked()) <= 0)
                    .allMatch(hire -> hire.reason().isEmpty() == (hire.counted().compareTo(hire.worked()) == 0)
                            || hire.worked().signum() == 0);
        }
    }

    @Test
    void oneMoreHireNeverLowersFulfilment() {
        AnyHires any = new AnyHires(75);
        int better = 0;
        for (int i = 0; i < CASES; i++) {
            Obligation obligation = any.owed().obligation();
            LocalDate asOf = any.day(1500);
            List<Hire> more = new ArrayList<>(any.hires());
            Fulfilment before = fulfilments.of(obligation, more, asOf);
            more.add(any.hire());
            Fulfilment after = fulfilments.of(obligation, more, asOf);
            assertThat(after.delivered()).isGreaterThanOrEqualTo(before.delivered());
            assertThat(rank(after.result())).as("%s, then %s", before, after).isGreaterThanOrEqualTo(rank(before.result()));
            better += rank(after.result()) > rank(before.result()) ? 1 : 0;
        }
        assertThat(better).as("cases in which one more hire made it better").isPositive();
    }

    @Test
    void aHireThatIsDividedIntoTwoAdjacentOnesChangesNothing() {
        AnyHires any = new AnyHires(2);
        for (int i = 0; i < CASES; i++) {
            Obligation obligation = any.owed().obligation();
            LocalDate asOf = any.day(1500);
            List<Hire> others = any.hires();
            Hire whole = any.hire();
            Fulfilment one = fulfilments.of(obligation, and(others, List.of(whole)), asOf);
            Fulfilment two = fulfilments.of(
                    obligation, and(others, divided(whole, whole.startsOn().plusDays(any.below(900)))), asOf);
            assertThat(two.delivered()).as("%s", whole).isEqualByComparingTo(one.delivered());
            assertThat(two.share()).isEqualTo(one.share());
            assertThat(two.firstStart()).isEqualTo(one.firstStart());
            assertThat(two.result()).as("%s", whole).isEqualTo(one.result());
        }
    }

    @Test
    void laterDaysNeverLowerWhatWasDelivered() {
        AnyHires any = new AnyHires(8);
        for (int i = 0; i < CASES; i++) {
            Obligation obligation = any.owed().obligation();
            List<Hire> hires = any.hires();
            LocalDate asOf = any.day(1200);
            assertThat(fulfilments.of(obligation, hires, asOf.plusDays(any.below(300))).delivered())
                    .isGreaterThanOrEqualTo(
                            fulfilments.of(obligation, hires, asOf).delivered());
        }
    }

    private static int rank(Fulfilment.Result result) {
        return switch (result) {
            case MET -> 2;
            case MET_BY_75_RULE -> 1;
            default -> 0;
        };
    }

    /** Full days that the person can have worked by then, counted one by one. */
    private static BigDecimal daysUntil(Hire hire, LocalDate asOf) {
        LocalDate last = hire.end().map(Hire.End::on).or(hire::plannedEnd).orElse(asOf);
        long days = hire.startsOn().datesUntil(max(hire.startsOn(), min(last, asOf).plusDays(1))).count();
        return hire.extent().movePointLeft(2).multiply(BigDecimal.valueOf(days));
    }

    private static List<Hire> divided(Hire whole, LocalDate after) {
        LocalDate last = whole.end().map(Hire.End::on).or(whole::plannedEnd).orElse(LocalDate.of(2100, 1, 1));
        LocalDate middle = min(last, whole.plannedEnd().orElse(last)).minusDays(1);
        middle = min(middle, after);
        if (middle.isBefore(whole.startsOn())) {
            return List.of(whole);
        }
        return List.of(
                part(whole, whole.startsOn(), Optional.of(middle), Optional.empty()),
                part(whole, middle.plusDays(1), whole.plannedEnd(), whole.end()));
    }

    private static Hire part(Hire of, LocalDate start, Optional<LocalDate> plannedEnd, Optional<Hire.End> end) {
        return new Hire(
                of.id(),
                of.obligation(),
                of.number(),
                of.form(),
                start,
                plannedEnd,
                of.extent(),
                end,
                of.channel(),
                of.newHire(),
                of.attested(),
                of.subcontractor());
    }

    private static List<Hire> and(List<Hire> some, List<Hire> more) {
        List<Hire> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return Days.earlier(one, other);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
