package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;

/** What the rules find in a claim, and who may not decide on it. */
@StegvisTest
class TravelClaimRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);
    private static final Map<String, Object> APPROVE = Map.of("claimCheck", "approve");

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    SendClaim sending;

    @Autowired
    JdbcClient database;

    ClaimWalk walk;

    @BeforeEach
    void afterTheEvent() {
        CLOCK.isOn(DAY.plusDays(3));
        walk = ClaimWalk.attended(context, DAY);
    }

    @Test
    void aClaimThatIsSentTwiceIsOneClaimWithOneProcess() {
        UUID claim = walk.draft();
        assertThat(sending.send(claim, ClaimWalk.byTrain(DAY), 0)).isTrue();
        assertThat(sending.send(claim, ClaimWalk.byTrain(DAY), 0)).isFalse();
        walk.runWhatIsReady();
        assertThat(walk.openForms()).containsExactly("check-travel-claim");
        assertThat(walk.claim(claim).revision()).isEqualTo(1);
    }

    @Test
    void whoBeginsTwiceForOneEventFindsHerDraftAgain() {
        assertThat(walk.draft()).isEqualTo(walk.draft());
    }

    @Test
    void aSecondClaimForTheSameEventIsFoundAndCannotBeApproved() {
        walk.send(ClaimWalk.byTrain(DAY));
        walk.check(APPROVE);
        UUID second = walk.send(ClaimWalk.byTrain(DAY));
        assertThat(walk.findings(second)).containsExactly(ClaimReason.DUPLICATE);
        assertThat(walk.refusal(ClaimWalk.CLERK, "check-travel-claim", APPROVE)).contains("hindrar en betalning");
        assertThat(walk.openForms()).containsExactly("check-travel-claim");
    }

    @Test
    void whatTheEmployerHasPaidIsNotPaidAgain() {
        UUID claim = walk.send(ClaimWalk.with(ClaimWalk.byTrain(DAY), "employerPaid", "yes"));
        assertThat(walk.findings(claim)).containsExactly(ClaimReason.ALREADY_PAID);
    }

    @Test
    void aClaimTwoMonthsAfterTheEventIsInTimeAndOneADayLaterIsNot() {
        CLOCK.isOn(LocalDate.of(2026, 11, 22));
        assertThat(walk.findings(walk.send(ClaimWalk.byTrain(DAY)))).isEmpty();
        CLOCK.isOn(LocalDate.of(2026, 11, 23));
        UUID late = ClaimWalk.attended(context, DAY).send(ClaimWalk.byTrain(DAY));
        assertThat(walk.findings(late)).containsExactly(ClaimReason.TOO_LATE);
    }

    @Test
    void aLateClaimIsPaidOnlyWithARemark() {
        CLOCK.isOn(LocalDate.of(2026, 11, 23));
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        assertThat(walk.refusal(ClaimWalk.CLERK, "check-travel-claim", APPROVE)).contains("Anmärkning");
        walk.check(Map.of("claimCheck", "approve", "claimRemark", "The form was out of order"));
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void attendanceThatIsTakenBackIsFound() {
        UUID claim = walk.draft();
        walk.attendance("absent");
        sending.send(claim, ClaimWalk.byTrain(DAY), 0);
        walk.runWhatIsReady();
        assertThat(walk.findings(claim)).containsExactly(ClaimReason.NOT_ATTENDED);
    }

    @Test
    void aTicketForAnEventThatWasMovedIsPaidAndNoAllowanceWithIt() {
        walk.moved();
        UUID claim = walk.send(ClaimWalk.with(ClaimWalk.byTrain(DAY), "claimKind", "unusedTicket"));
        assertThat(walk.findings(claim)).containsExactly(ClaimReason.EVENT_MOVED);
        assertThat(walk.lines(claim)).containsExactly("fare 1 x 30.00 = 30.00", "fare 1 x 30.00 = 30.00");
        walk.check(APPROVE);
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void aFareWithoutAReceiptIsFound() {
        UUID claim = walk.draft();
        database.sql("delete from stegvis.claim_receipt where claim = :claim")
                .param("claim", claim)
                .update();
        sending.send(claim, ClaimWalk.byTrain(DAY), 0);
        walk.runWhatIsReady();
        assertThat(walk.findings(claim)).containsExactly(ClaimReason.NO_RECEIPT);
    }

    @Test
    void aClaimIsCutToTheMostThatOneMayComeTo() {
        UUID claim = walk.send(ClaimWalk.with(ClaimWalk.byTrain(DAY), "outFare", "2000"));
        assertThat(walk.findings(claim)).containsExactly(ClaimReason.OVER_CAP);
        assertThat(walk.lines(claim)).startsWith("fare 1 x 2000.00 = 1500.00 OVER_CAP");
    }

    @Test
    void aJourneyOverNewYearUsesTheRateOfEachDay() {
        LocalDate eve = LocalDate.of(2025, 12, 31);
        CLOCK.isOn(LocalDate.of(2026, 1, 8));
        ClaimWalk overNewYear = ClaimWalk.attended(context, eve);
        Map<String, String> typed = ClaimWalk.with(ClaimWalk.byCar(eve), "returnDay", "2026-01-01");
        UUID claim = overNewYear.send(ClaimWalk.with(typed, "returnTime", "11.00"));
        assertThat(overNewYear.lines(claim))
                .containsExactly(
                        "ownCar 178 x 0.59 = 105.02",
                        "ownCar 178 x 0.55 = 97.90",
                        "fullDay 1 x 53.00 = 53.00",
                        "partDay 1 x 25.00 = 25.00");
    }

    @ParameterizedTest
    @CsvSource({"2020", "2027"})
    void aYearWithoutRatesIsSaidInPlainWordsAndNothingIsSent(int year) {
        LocalDate day = LocalDate.of(year, 3, 2);
        CLOCK.isOn(day.plusDays(3));
        ClaimWalk early = ClaimWalk.attended(context, day);
        UUID claim = early.draft();
        var problems = catchThrowableOfType(AnswersRefused.class, () -> sending.send(claim, ClaimWalk.byTrain(day), 0))
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.text() + " " + problem.arguments()[0])
                .containsExactly("claims.problem.noRates " + year);
        assertThat(early.claim(claim).state()).isEqualTo(ClaimState.DRAFT);
    }

    @Test
    void aClerkCannotCheckAClaimOfHerOwnWhateverHerUserIdIs() {
        ClaimWalk own = ClaimWalk.attended(context, DAY, ParticipationRole.ADEPT, "Ida", "Kontrollant");
        context.getBean(Officers.class)
                .register(new Officer("claims-test-own", "ida kontrollant", "", Language.SV, java.util.Set.of()));
        own.send(ClaimWalk.byTrain(DAY));
        assertThat(own.refusal("claims-test-own", "check-travel-claim", APPROVE))
                .contains("din egen reseräkning");
        own.check(APPROVE);
        assertThat(own.openForms()).isEmpty();
    }

    @Test
    void whoHasCheckedAClaimCannotApproveItEvenWithBothRoles() {
        walk.send(ClaimWalk.byCar(DAY));
        walk.answer(ClaimWalk.BOTH, "check-travel-claim", APPROVE);
        assertThat(walk.refusal(ClaimWalk.BOTH, "approve-travel-claim", Map.of("claimApproval", "approve")))
                .contains("du har redan beslutat");
        assertThat(walk.openForms()).containsExactly("approve-travel-claim");
    }

    @Test
    void anApprovedClaimIsHandedOverOnceAndItsPaymentConfirmedOnce() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(APPROVE);
        PayrollExport export = walk.export().orElseThrow();
        assertThat(walk.export()).isEmpty();
        assertThat(walk.confirmPayment(export, DAY.plusDays(3))).isTrue();
        assertThat(walk.confirmPayment(export, DAY.plusDays(3))).isFalse();
        assertThat(walk.letters()).containsOnlyOnce("claim-paid");
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.PAID);
    }

    @Test
    void thePayrollReadsWholeAccountsAndNoFormulas() {
        ClaimWalk wicked =
                ClaimWalk.attended(context, DAY, ParticipationRole.MENTOR, "=HYPERLINK(\"x\");", "Öst; \"a\"");
        UUID claim = wicked.send(ClaimWalk.byTrain(DAY));
        wicked.check(APPROVE);
        String file = new String(
                context.getBean(PayrollFile.class).of(wicked.export().orElseThrow()),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file.lines())
                .containsExactly(
                        "claim;name;account;amount;currency;programme;event_day",
                        wicked.claim(claim).number()
                                + ";\"'=HYPERLINK(\"\"x\"\"); Öst; \"\"a\"\"\";FI2112345600000785;85.00;EUR;"
                                + wicked.programme().number() + ";2026-09-22");
    }

    @Test
    void theAccountStandsInOneTableAndIsShownWithoutItsMiddle() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        assertThat(walk.claim(claim).content().values()).noneMatch(value -> value.contains("1234"));
        assertThat(context.getBean(ClaimAccounts.class).masked(claim)).isEqualTo("FI…0785");
    }

    @Test
    void figuresOfAProgrammeCountWhatWasPaid() {
        walk.send(ClaimWalk.byTrain(DAY));
        assertThat(context.getBean(Claims.class).openOf(walk.programme().number()))
                .hasSize(1);
        walk.check(APPROVE);
        walk.confirmPayment(walk.export().orElseThrow(), DAY.plusDays(3));
        ClaimFigures figures =
                context.getBean(Claims.class).figures(walk.programme().number());
        assertThat(figures.sent()).isEqualTo(1);
        assertThat(figures.paid().orElseThrow().amount()).isEqualByComparingTo("85");
        assertThat(context.getBean(Claims.class).openOf(walk.programme().number()))
                .isEmpty();
    }
}
