package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.AuthoredModels.Element;
import org.stegvis.platform.engine.CaseWork;

/** An appeal stops the signing until the court has decided; each decision has its way. */
@StegvisTest
class AppealPathTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    CaseWork work;

    @Autowired
    AuthoredModels models;

    @BeforeEach
    void theContractsOfTheTestsAreSigned() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 9, 15));
    }

    @Test
    void anAppealInStandstillStopsTheSigning() {
        CaseWalk walk = appealed();

        assertThat(walk.waitsAt("event_standstillOver")).isFalse();
        assertThat(walk.waitsAt("timer_courtSilent")).isTrue();
        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.passed()).endsWith("event_appealFiled");
    }

    @Test
    void theCasePageShowsThatTheCourtIsAwaitedAndWhatComesThen() {
        CaseWalk walk = appealed();

        assertThat(work.openIn(List.of(walk.number())))
                .extracting(open -> open.element().id(), CaseWork.Open::kind)
                .containsExactly(tuple("receiveTask_waitForCourt", CaseWork.Kind.EVENT));
        assertThat(models.after(new Element("purchasing-procure", "receiveTask_waitForCourt")))
                .containsExactly(new Element("purchasing-procure", "userTask_recordCourtDecision"));
        assertThat(models.after(new Element("purchasing-procure", "userTask_recordCourtDecision")))
                .extracting(Element::id)
                .containsExactlyInAnyOrder(
                        "receiveTask_waitForCourt",
                        "event_standstillOver",
                        "userTask_awardContract",
                        "userTask_publishNotice",
                        "userTask_chooseClause",
                        "userTask_cancelProcurement",
                        "callActivity_implement");
        assertThat(work.wayOf(walk.number()))
                .extracting(step -> step.element().id())
                .contains("event_appealFiled", "end_caseTold");
    }

    @Test
    void anAppealBeforeTheSigningTakesTheSigningAway() {
        CaseWalk walk =
                DecidedCases.numeric(engine).until("sign-contract").walk().report("appealFiled", "2027-06-14");

        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.waitsAt("timer_courtSilent")).isTrue();
    }

    @Test
    void aRejectedAppealExtendsTheStandstillToTheJudgment() {
        CaseWalk walk = decided(appealed(), "reject", Map.of());

        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-09-11T00:00+02:00");
        assertThat(walk.dueDateOf("event_standstillOver")).isEqualTo(Instant.parse("2027-09-10T22:00:00Z"));
        walk.fire("event_standstillOver");

        assertThatThrownBy(() -> walk.answer("sign-contract", signed("2027-09-10")))
                .hasMessageContaining("11 september 2027");
        walk.answer("sign-contract", signed("2027-09-14"));
        assertThat(walk.openForms()).containsExactly("publish-award-notice");
        assertThat(walk.passedFrom("event_appealFiled"))
                .containsExactly(
                        "event_appealFiled",
                        "userTask_recordCourtDecision",
                        "end_courtDecided",
                        "serviceTask_extendStandstill",
                        "event_standstillOver",
                        "userTask_signContract",
                        "end_signingSettled",
                        "sendTask_contractAwarded",
                        "event_contractSigned");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aJudgmentBeforeTheEndOfTheStandstillLeavesTheStandstillAsItWas() {
        CaseWalk walk = decided(appealed(), "reject", Map.of("judgmentOn", "2027-06-07"));

        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-06-12T00:00+02:00");
    }

    @Test
    void anAwardThatTheCourtWantsCorrectedIsDecidedAgain() {
        CaseWalk walk = decided(appealed(), "correct", Map.of());

        assertThat(walk.openForms()).containsExactly("award-contract");
        assertThatThrownBy(() -> walk.answer("award-contract", award("2027-09-09")))
                .hasMessageContaining("Avgörandets datum");
        walk.answer("award-contract", award("2027-09-13"));

        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-09-24T00:00+02:00");
        assertThat(walk.passedFrom("end_courtDecided"))
                .containsExactly(
                        "end_courtDecided",
                        "userTask_awardContract",
                        "businessRuleTask_standstillDays",
                        "serviceTask_setStandstill");
    }

    @Test
    void aProcurementIsRedoneFromTheNotice() {
        CaseWalk walk = decided(appealed(), "redo", Map.of("redoFrom", "notice"));

        assertThat(walk.openForms()).containsExactly("publish-notice");
        assertThat(walk.passed()).endsWith("userTask_recordCourtDecision", "end_courtDecided");
    }

    @Test
    void aProcurementIsRedoneFromTheClause() {
        CaseWalk walk = decided(appealed(), "redo", Map.of("redoFrom", "clause"));

        assertThat(walk.openForms()).containsExactly("choose-clause");
    }

    @Test
    void aProcurementThatIsNotRedoneIsCancelledBecauseOfTheReview() {
        CaseWalk walk = decided(appealed(), "redo", Map.of("redoFrom", "cancel"));

        assertThat(walk.opened("cancel-procurement")).containsEntry("cancellationCode", "rev-body");
        walk.answer("cancel-procurement", CancelledPurchasePathTest.cancellation("rev-body"));
        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.passed()).contains("end_givenUp");
    }

    @Test
    void aFurtherAppealKeepsTheSigningStoppedUntilItIsDecidedAsWell() {
        CaseWalk walk = appealed().report("appealFiled", "2027-06-10");

        assertThat(walk.passed()).endsWith("event_furtherAppealFiled", "end_furtherAppealNoted");
        decided(walk, "reject", Map.of());
        assertThat(walk.waitsAt("timer_courtSilent")).isTrue();
        assertThat(walk.waitsAt("event_standstillOver")).isFalse();

        decided(walk, "reject", Map.of("judgmentOn", "2027-09-14"));
        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-09-15T00:00+02:00");
        assertThat(walk.waitsAt("event_standstillOver")).isTrue();
    }

    @Test
    void anAwardThatWasCorrectedCanBeAppealedAgain() {
        CaseWalk walk = decided(appealed(), "correct", Map.of())
                .answer("award-contract", award("2027-09-13"))
                .report("appealFiled", "2027-09-14");

        decided(walk, "reject", Map.of("judgmentOn", "2027-09-15"));
        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-09-24T00:00+02:00");
    }

    @Test
    void aCourtThatIsSilentForLongIsAskedAndTheCaseWaitsOn() {
        CaseWalk walk = appealed().fire("timer_courtSilent");

        assertThat(walk.openForms()).containsExactly("ask-court");
        walk.answer("ask-court", Map.of("courtAskedOn", "2027-09-14", "courtAnswer", "In October"));

        assertThat(decided(walk, "reject", Map.of()).waitsAt("event_standstillOver"))
                .isTrue();
    }

    @Test
    void aQuestionToTheCourtThatIsStillOpenFallsAwayWithItsDecision() {
        CaseWalk walk = decided(appealed().fire("timer_courtSilent"), "reject", Map.of());

        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.waitsAt("event_standstillOver")).isTrue();
    }

    @Test
    void aPurchaseIsCancelledWhileItWaitsForTheCourt() {
        CaseWalk walk = appealed()
                .report("cancelPurchase", "2027-09-01")
                .answer("cancel-procurement", CancelledPurchasePathTest.cancellation("ins-fund"));

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
    }

    @Test
    void aJudgmentAfterTheDayOnWhichItWasReportedIsRefused() {
        CaseWalk walk = appealed().report("courtDecision", "2027-09-10");

        assertThatThrownBy(() -> walk.answer("record-court-decision", decision("reject", "2027-09-12")))
                .hasMessageContaining("Avgörandets datum");
        assertThat(walk.openForms()).containsExactly("record-court-decision");
    }

    private CaseWalk appealed() {
        return DecidedCases.numeric(engine)
                .until("award-contract")
                .answer("award-contract")
                .walk()
                .report("appealFiled", "2027-06-04");
    }

    private static CaseWalk decided(CaseWalk walk, String outcome, Map<String, Object> changes) {
        Map<String, Object> answers = new LinkedHashMap<>(decision(outcome, "2027-09-10"));
        answers.putAll(changes);
        return walk.report("courtDecision", answers.get("judgmentOn").toString())
                .answer("record-court-decision", answers);
    }

    private static Map<String, Object> decision(String outcome, String day) {
        return Map.of("courtOutcome", outcome, "judgmentOn", day, "judgmentRef", "1234-27");
    }

    private static Map<String, Object> signed(String day) {
        return ContractLife.answers("sign-contract", "signedOn", day, "contractStart", "2027-10-01");
    }

    private static Map<String, Object> award(String day) {
        return ContractLife.answers("award-contract", "supplierName", "Another firm", "awardSentOn", day);
    }
}
