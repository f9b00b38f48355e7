package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;

/** What holds for every contract and all its hires, with the tables as they are; the counting alone has its own test. */
@StegvisTest
class FulfilmentPropertiesTest {

    private static final int CASES = 60;

    private final FulfilmentOfObligations fulfilments;

    @Autowired
    FulfilmentPropertiesTest(FulfilmentOfObligations fulfilments) {
        this.fulfilments = fulfilments;
    }

    @Test
    void oneMoreHireNeverLowersFulfilment() {
        AnyHires any = new AnyHires(75);
        int better = 0;
        for (int i = 0; i < CASES; i++) {
            Owed owed = any.owed();
            LocalDate asOf = any.day(1500);
            List<Hire> more = new ArrayList<>(any.hires());
            BigDecimal delivered = fulfilments.of(owed.obligation(), more, asOf).delivered();
            Obligation obligation = owed.owing(aboutAsMuchAs(delivered, any)).obligation();
            Fulfilment before = fulfilments.of(obligation, more, asOf);
            more.add(any.hire());
            Fulfilment after = fulfilments.of(obligation, more, asOf);
            assertThat(after.delivered()).isGreaterThanOrEqualTo(before.delivered());
            assertThat(rank(after.result()))
                    .as("%s, then %s", before, after)
                    .isGreaterThanOrEqualTo(rank(before.result()));
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
            Fulfilment two = fulfilments.of(obligation, and(others, any.divided(whole)), asOf);
            assertThat(two.delivered()).as("%s", whole).isEqualByComparingTo(one.delivered());
            assertThat(two.share()).isEqualTo(one.share());
            assertThat(two.firstStart()).isEqualTo(one.firstStart());
            assertThat(two.result()).as("%s", whole).isEqualTo(one.result());
        }
    }

    /** Between what was delivered and half as much again, so that the share is where it decides something. */
    private static BigDecimal aboutAsMuchAs(BigDecimal delivered, AnyHires any) {
        return delivered.multiply(BigDecimal.valueOf(100 + any.below(50), 2)).add(new BigDecimal("0.01"));
    }

    private static int rank(Fulfilment.Result result) {
        return switch (result) {
            case MET -> 2;
            case MET_BY_75_RULE -> 1;
            default -> 0;
        };
    }

    private static List<Hire> and(List<Hire> some, List<Hire> more) {
        List<Hire> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
