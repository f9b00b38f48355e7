package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** A winner who does not sign, and a procurement with one tender only. */
@StegvisTest
class WinnerDeclinesPathTest {

    private static final Object[] NOT_SIGNED = {
        "contractSigned", "no", "signedOn", null, "contractStart", null, "contractEnd", null
    };

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @BeforeEach
    void theContractsOfTheTestsAreSigned() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 7, 1));
    }

    @Test
    void theNextInOrderIsAwardedTheContractWithANewStandstill() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("sign-contract")
                .answer("sign-contract", NOT_SIGNED)
                .answer("decide-without-winner", "withoutWinner", "next")
                .answer("award-contract", "awardSentOn", "2027-06-21", "supplierName", "The second firm")
                .walk();

        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-07-02T00:00+02:00");
        assertThat(walk.passedFrom("userTask_decideWithoutWinner"))
                .containsExactly(
                        "userTask_decideWithoutWinner",
                        "userTask_awardContract",
                        "businessRuleTask_standstillDays",
                        "serviceTask_setStandstill");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aWinnerWhoDeclinesDuringTheStandstillEndsIt() {
        CaseWalk walk = declinedInStandstill().walk();

        assertThat(walk.openForms()).containsExactly("decide-without-winner");
        assertThat(walk.waitsAt("event_standstillOver")).isFalse();
        assertThat(walk.passed()).endsWith("event_winnerDeclined");
    }

    @Test
    void withoutAWinnerTheProcurementIsCancelledWithItsCode() {
        CaseWalk walk = declinedInStandstill()
                .answer("decide-without-winner", "withoutWinner", "cancel")
                .walk();

        assertThat(walk.opened("cancel-procurement")).containsEntry("cancellationCode", "no-signed");
        walk.answer("cancel-procurement", CancelledPurchasePathTest.cancellation("no-signed"));
        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.passed()).contains("end_nobodySigned");
    }

    @Test
    void whenNobodyIsLeftThereIsNoNextInOrder() {
        ContractLife life = declinedInStandstill()
                .answer("decide-without-winner", "withoutWinner", "next")
                .answer("award-contract", "awardSentOn", "2027-06-21");
        life.walk().report("winnerDeclined", "2027-06-22");

        assertThatThrownBy(
                        () -> life.answer("decide-without-winner", "withoutWinner", "next", "declinedOn", "2027-06-22"))
                .hasMessageContaining("kan inte vara nästa i ordningen: av 2 giltiga anbud finns inget kvar");
        assertThat(life.walk().openForms()).containsExactly("decide-without-winner");
    }

    @Test
    void aNewAwardBeforeTheWinnerDeclinedIsRefused() {
        ContractLife life = declinedInStandstill().answer("decide-without-winner", "withoutWinner", "next");

        assertThatThrownBy(() -> life.answer("award-contract", "awardSentOn", "2027-06-10"))
                .hasMessageContaining("Den som vann avstod den");
    }

    @Test
    void whoeverGoesOnWithOneTenderSaysWhy() {
        ContractLife life = oneTender();

        assertThatThrownBy(() -> life.answer("award-contract")).hasMessageContaining("Bara ett anbud är giltigt");
        life.answer("award-contract", "oneTenderReason", "The price is that of the market");
        assertThat(life.walk().waitsAt("event_standstillOver")).isTrue();
    }

    @Test
    void whoeverCancelsBecauseOfOneTenderGivesItsCode() {
        CaseWalk walk = oneTender()
                .answer(
                        "award-contract",
                        "awardDecision",
                        "cancel",
                        "oneTenderReason",
                        "There was no competition",
                        "supplierName",
                        null,
                        "awardChannel",
                        null,
                        "procedureLevel",
                        null,
                        "awardSentOn",
                        null)
                .walk()
                .answer("cancel-procurement", CancelledPurchasePathTest.cancellation("one-admis"));

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.variable("cancellationCode")).isEqualTo("one-admis");
    }

    @Test
    void withSeveralTendersNobodyIsAskedWhySheGoesOn() {
        ContractLife life = DecidedCases.numeric(engine).until("award-contract");

        assertThat(life.answer("award-contract").walk().waitsAt("event_standstillOver"))
                .isTrue();
    }

    private ContractLife oneTender() {
        return DecidedCases.numeric(engine)
                .with("record-tenders", "tenderCount", 3, "admissibleCount", 1)
                .until("award-contract");
    }

    private ContractLife declinedInStandstill() {
        ContractLife life = DecidedCases.numeric(engine).until("award-contract").answer("award-contract");
        life.walk().report("winnerDeclined", "2027-06-18");
        return life;
    }
}
