package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Problem.Label;

class RulesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    @Test
    void aDayMayBeTheSameAsTheOneItMustNotBeBefore() {
        assertThat(broken(days(SECOND, SECOND).notBefore("day", "other"))).isEmpty();
        assertThat(broken(days(FIRST, SECOND).notBefore("day", "other")))
                .containsExactly(new Problem("day", "purchasing.problem.before", new Label("other")));
    }

    @Test
    void aDayThatMustBeLaterMayNotBeTheSame() {
        assertThat(broken(days(SECOND, FIRST).after("day", "other"))).isEmpty();
        assertThat(broken(days(SECOND, SECOND).after("day", "other")))
                .containsExactly(new Problem("day", "purchasing.problem.notAfter", new Label("other")));
    }

    @Test
    void aDayThatMustBeEarlierMayNotBeTheSame() {
        assertThat(broken(days(FIRST, SECOND).before("day", "other"))).isEmpty();
        assertThat(broken(days(FIRST, FIRST).before("day", "other")))
                .containsExactly(new Problem("day", "purchasing.problem.notBefore", new Label("other")));
    }

    @Test
    void aDayIsHeldAgainstAKnownDayWhoseNameAndValueAreSaid() {
        Known<LocalDate> known = new Known<>(new Label("sign-contract", "signedOn"), Optional.of(SECOND));

        assertThat(broken(days(FIRST, FIRST).notBefore("day", known)))
                .containsExactly(new Problem("day", "purchasing.problem.beforeKnown", known.name(), SECOND));
        assertThat(broken(days(SECOND, FIRST).after("day", known)))
                .containsExactly(new Problem("day", "purchasing.problem.notAfterKnown", known.name(), SECOND));
        assertThat(broken(days(SECOND.plusDays(1), FIRST).notAfter("day", known)))
                .containsExactly(new Problem("day", "purchasing.problem.afterKnown", known.name(), SECOND));
        assertThat(broken(days(SECOND, FIRST).notBefore("day", known).notAfter("day", known)))
                .isEmpty();
    }

    @Test
    void whatWasNeverAnsweredEarlierBreaksNoRule() {
        Known<LocalDate> unknown = new Known<>(new Label("sign-contract", "signedOn"), Optional.empty());

        assertThat(broken(days(FIRST, FIRST)
                        .notBefore("day", unknown)
                        .after("day", unknown)
                        .notAfter("day", unknown)))
                .isEmpty();
    }

    @Test
    void aRecordedDayMayBeTodayButNotTomorrow() {
        assertThat(broken(days(FIRST, FIRST).notInTheFuture("day", FIRST))).isEmpty();
        assertThat(broken(days(SECOND, FIRST).notInTheFuture("day", FIRST)))
                .containsExactly(new Problem("day", "purchasing.problem.inTheFuture"));
    }

    @Test
    void numbersAreComparedByValueNotByTheirDecimals() {
        assertThat(broken(numbers("2.00", "2").notMoreThan("number", "other").notLessThan("number", "other")))
                .isEmpty();
        assertThat(broken(numbers("2.01", "2").notMoreThan("number", "other")))
                .containsExactly(new Problem("number", "purchasing.problem.more", new Label("other")));
        assertThat(broken(numbers("1.99", "2").notLessThan("number", "other")))
                .containsExactly(new Problem("number", "purchasing.problem.less", new Label("other")));
    }

    @Test
    void numbersAreHeldAgainstAKnownNumber() {
        Known<BigDecimal> known =
                new Known<>(new Label("choose-clause", "fteMonths"), Optional.of(new BigDecimal("24")));

        assertThat(broken(numbers("25", "0").notMoreThan("number", known)))
                .containsExactly(
                        new Problem("number", "purchasing.problem.moreKnown", known.name(), new BigDecimal("24")));
    }

    @Test
    void anAnswerThatAnotherAnswerCallsForMustBeGiven() {
        assertThat(broken(Rules.of(new Answers(Map.of())).filledIn("note", "newHires")))
                .containsExactly(new Problem("note", "purchasing.problem.needed", new Label("newHires")));
    }

    @Test
    void anAnswerThatWasNotGivenBreaksNoRule() {
        Rules rules = Rules.of(new Answers(Map.of()))
                .notBefore("day", "other")
                .after("day", "other")
                .notInTheFuture("day", FIRST)
                .notMoreThan("number", "other");

        assertThat(broken(rules)).isEmpty();
    }

    @Test
    void everyBrokenRuleIsTold() {
        assertThat(broken(days(SECOND, SECOND).after("day", "other").notInTheFuture("day", FIRST)))
                .hasSize(2);
    }

    private static Rules days(LocalDate day, LocalDate other) {
        return Rules.of(new Answers(Map.of("day", day, "other", other)));
    }

    private static Rules numbers(String number, String other) {
        return Rules.of(new Answers(Map.of("number", new BigDecimal(number), "other", new BigDecimal(other))));
    }

    private static List<Problem> broken(Rules rules) {
        AnswersRefused refused = catchThrowableOfType(AnswersRefused.class, rules::check);
        return refused == null ? List.of() : refused.problems();
    }
}
