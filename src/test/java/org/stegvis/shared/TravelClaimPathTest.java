package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;

/** Every way through the model of a travel claim, with the real model, tables and jobs. */
@StegvisTest
class TravelClaimPathTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);
    private static final Map<String, Object> APPROVE = Map.of("claimCheck", "approve");
    private static final Map<String, Object> REJECT = Map.of("claimCheck", "reject", "rejectCode", "NO_RECEIPT");

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    SendClaim sending;

    ClaimWalk walk;

    @BeforeEach
    void afterTheEvent() {
        CLOCK.isOn(DAY.plusDays(3));
        walk = ClaimWalk.attended(context, DAY);
    }

    @Test
    void aSmallClaimByTrainIsCheckedHandedOverAndPaid() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        assertThat(walk.lines(claim))
                .containsExactly("fare 1 x 30.00 = 30.00", "fare 1 x 30.00 = 30.00", "partDay 1 x 25.00 = 25.00");
        walk.check(APPROVE);
        PayrollExport export = walk.export().orElseThrow();
        walk.confirmPayment(export, DAY.plusDays(4));

        assertThat(walk.passed())
                .containsExactly(
                        "sendTask_confirmReceipt",
                        "serviceTask_applyRules",
                        "userTask_checkTravelClaim",
                        "sendTask_tellApproved",
                        "event_claimExported",
                        "event_paymentConfirmed",
                        "sendTask_tellPaid",
                        "end_paid");
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.PAID);
        assertThat(walk.claim(claim).paidOn()).contains(DAY.plusDays(4));
        assertThat(walk.letters()).containsExactly("claim-received", "claim-approved", "claim-paid");
    }

    @Test
    void anOwnCarNeedsASecondOfficerWhoMaySendItBackToTheClerk() {
        UUID claim = walk.send(ClaimWalk.byCar(DAY));
        walk.check(Map.of("claimCheck", "cut", "cheapestFare", "100", "allowancesRefused", "no"));
        assertThat(walk.openForms()).containsExactly("approve-travel-claim");
        walk.answer(
                ClaimWalk.APPROVER,
                "approve-travel-claim",
                Map.of("claimApproval", "sendBack", "sendBackReason", "There was no train"));
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(walk.lines(claim)).contains("ownCar 178 x 0.55 = 97.90").noneMatch(line -> line.contains("NOT_"));
        walk.check(APPROVE);
        walk.answer(ClaimWalk.APPROVER, "approve-travel-claim", Map.of("claimApproval", "approve"));

        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(walk.claim(claim).approvedBy()).isEqualTo(ClaimWalk.APPROVER);
        assertThat(walk.passed())
                .containsSubsequence(
                        "userTask_approveTravelClaim", "userTask_checkTravelClaim", "userTask_approveTravelClaim");
    }

    @Test
    void aSumOverTheLimitNeedsASecondOfficer() {
        walk.send(ClaimWalk.with(ClaimWalk.byTrain(DAY), "outFare", "250"));
        walk.check(APPROVE);
        assertThat(walk.openForms()).containsExactly("approve-travel-claim");
    }

    @Test
    void aReturnedClaimIsCorrectedAndCheckedAgain() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(Map.of("claimCheck", "return", "returnNote", "Kuitti puuttuu"));
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.RETURNED);
        assertThat(walk.lastLetter()).contains("Kuitti puuttuu");

        assertThat(sending.send(claim, ClaimWalk.with(ClaimWalk.byTrain(DAY), "account", ""), 1))
                .isTrue();
        walk.runWhatIsReady();
        walk.check(APPROVE);
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(walk.passed()).containsSubsequence("sendTask_returnClaim", "event_claimCorrected");
    }

    @Test
    void aReturnedClaimThatIsNotCorrectedInTimeEndsWithALetter() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(Map.of("claimCheck", "return", "returnNote", "Kuitti puuttuu"));
        walk.fire("event_notCorrected");

        assertThat(walk.ended()).containsExactly("end_notCorrected");
        assertThat(walk.claim(claim).reason()).contains(ClaimReason.NOT_CORRECTED);
        assertThat(walk.letters()).endsWith("claim-rejected");
        assertThat(sending.isOpenToObjection(walk.claim(claim))).isFalse();
    }

    @Test
    void aRejectedClaimEndsWhenTheTimeToObjectIsOver() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(REJECT);
        assertThat(walk.lastLetter()).contains("Kuitteja puuttuu.").contains("vaadi oikaisua");
        walk.fire("event_objectionOver");

        assertThat(walk.ended()).containsExactly("end_rejected");
        CLOCK.isOn(DAY.plusDays(60));
        assertThat(sending.object(claim, "Late")).isFalse();
    }

    @Test
    void anObjectionThatIsRightIsPaid() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(REJECT);
        assertThat(sending.object(claim, "The receipt is there")).isTrue();
        walk.answer(
                ClaimWalk.APPROVER,
                "settle-claim-objection",
                Map.of("objectionResult", "right", "objectionAnswer", "Kuitti löytyi"));

        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(walk.lastLetter()).contains("Kuitti löytyi");
        assertThat(walk.export()).isPresent();
    }

    @Test
    void anObjectionThatIsNotRightEndsTheClaim() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(REJECT);
        sending.object(claim, "I do not agree");
        walk.answer(
                ClaimWalk.APPROVER,
                "settle-claim-objection",
                Map.of("objectionResult", "wrong", "objectionAnswer", "Kuittia ei ole"));

        assertThat(walk.ended()).containsExactly("end_staysRejected");
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.REJECTED);
        assertThat(sending.object(claim, "Once more")).isFalse();
    }

    @Test
    void aCutThatIsObjectedToIsNotHandedOverUntilItIsSettledByAnotherApprover() {
        UUID claim = walk.send(ClaimWalk.byCar(DAY));
        walk.check(Map.of("claimCheck", "cut", "cheapestFare", "60", "allowancesRefused", "no"));
        walk.answer(ClaimWalk.APPROVER, "approve-travel-claim", Map.of("claimApproval", "approve"));
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.PARTIAL);
        assertThat(walk.lines(claim))
                .containsExactly(
                        "ownCar 178 x 0.55 = 60.00 NOT_CHEAPEST",
                        "ownCar 178 x 0.55 = 0.00 NOT_CHEAPEST",
                        "partDay 1 x 25.00 = 25.00");
        assertThat(walk.lastLetter()).contains("85,00").contains("Vain halvin matkustustapa maksetaan.");

        sending.object(claim, "No train went");
        assertThat(walk.export()).isEmpty();
        Map<String, Object> stands = Map.of("objectionResult", "wrong", "objectionAnswer", "Juna kulki");
        assertThat(walk.refusal(ClaimWalk.APPROVER, "settle-claim-objection", stands))
                .contains("du har redan beslutat");
        walk.answer(ClaimWalk.OTHER_APPROVER, "settle-claim-objection", stands);

        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.PARTIAL);
        assertThat(walk.export()).isPresent();
        assertThat(walk.passed()).contains("event_cutObjected").doesNotContain("sendTask_tellRejectionStands");
    }

    @Test
    void aClaimantTakesHerClaimBackUntilItIsApproved() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        assertThat(sending.withdraw(claim)).isTrue();
        walk.runWhatIsReady();
        assertThat(walk.passed()).endsWith("end_withdrawn");
        assertThat(context.getBean(ClaimAccounts.class).masked(claim)).isEmpty();

        UUID second = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(APPROVE);
        assertThat(sending.withdraw(second)).isFalse();
    }
}
