package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

@StegvisTest
class ProcurePathTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Purchases purchases;

    @BeforeEach
    void theContractsOfTheTestsAreSigned() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 7, 1));
    }

    @Test
    void aContractIsAwardedAndSignedAfterTheStandstill() {
        CaseWalk walk = DecidedCases.numeric(engine).until("book-start-meeting").walk();

        assertThat(walk.passedFrom("userTask_chooseClause"))
                .containsExactly(
                        "userTask_chooseClause",
                        "userTask_alignLabourLaw",
                        "userTask_setSanctions",
                        "userTask_publishNotice",
                        "userTask_answerQuestions",
                        "userTask_recordTenders",
                        "userTask_awardContract",
                        "businessRuleTask_standstillDays",
                        "serviceTask_setStandstill",
                        "event_standstillOver",
                        "userTask_signContract",
                        "end_signingSettled",
                        "sendTask_contractAwarded",
                        "event_contractSigned",
                        "userTask_publishAwardNotice",
                        "end_contractInPlace");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void theStandstillOfASwedishAwardSentElectronicallyLastsTenDays() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("award-contract")
                .answer("award-contract")
                .walk();

        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.variable("standstillDays")).isEqualTo(10);
        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-06-12T00:00+02:00");
        assertThat(walk.dueDateOf("event_standstillOver")).isEqualTo(Instant.parse("2027-06-11T22:00:00Z"));
    }

    @Test
    void theStandstillOfASwedishAwardSentByPostLastsFifteenDays() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("award-contract", "awardChannel", "other")
                .until("award-contract")
                .answer("award-contract")
                .walk();

        assertThat(walk.variable("standstillDays")).isEqualTo(15);
        assertThat(walk.variable("standstillEndsAt")).isEqualTo("2027-06-17T00:00+02:00");
    }

    @Test
    void aFrameworkSetsTheRulesForItsCallOffs() {
        CaseWalk walk = DecidedCases.withNeed(engine, Map.of("procedureKind", "framework"))
                .with("set-sanctions", "callOffSuspension", "yes")
                .until("publish-notice")
                .walk();

        assertThat(walk.passedFrom("userTask_chooseClause"))
                .containsExactly(
                        "userTask_chooseClause",
                        "userTask_alignLabourLaw",
                        "userTask_setSanctions",
                        "userTask_frameCallOffs");
    }

    @Test
    void withoutAnyTenderTheProcurementIsCancelledWithItsCode() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("record-tenders", "tenderCount", 0, "admissibleCount", 0, "tendersOpenedOn", null)
                .with("cancel-procurement", "cancellationCode", "no-rece")
                .toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.variable("cancellationCode")).isEqualTo("no-rece");
        assertThat(walk.passed()).doesNotContain("userTask_awardContract", "userTask_bookStartMeeting");
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_procurementCancelled");
    }

    @Test
    void withoutAnyAdmissibleTenderTheProcurementIsCancelled() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("record-tenders", "admissibleCount", 0)
                .with("cancel-procurement", "cancellationCode", "all-rej")
                .toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.variable("cancellationCode")).isEqualTo("all-rej");
    }

    @Test
    void theProcurementCanBeCancelledInsteadOfAwarded() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with(
                        "award-contract",
                        "awardDecision",
                        "cancel",
                        "supplierName",
                        null,
                        "awardChannel",
                        null,
                        "procedureLevel",
                        null,
                        "awardSentOn",
                        null)
                .toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.variable("cancellationCode")).isEqualTo("chan-need");
        assertThat(walk.passed())
                .contains("userTask_awardContract")
                .doesNotContain("businessRuleTask_standstillDays", "event_standstillOver");
    }

    @Test
    void aWinnerWhoDoesNotSignEndsTheProcurement() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with(
                        "sign-contract",
                        "contractSigned",
                        "no",
                        "signedOn",
                        null,
                        "contractStart",
                        null,
                        "contractEnd",
                        null)
                .with("cancel-procurement", "cancellationCode", "no-signed")
                .toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.variable("cancellationCode")).isEqualTo("no-signed");
        assertThat(walk.passed()).contains("event_standstillOver").doesNotContain("event_contractSigned");
    }

    @Test
    void underADialogueClauseAnAgreementFollowsTheSigning() {
        CaseWalk walk =
                DecidedCases.dialogue(engine).until("book-start-meeting").walk();

        assertThat(walk.passedFrom("userTask_signContract"))
                .containsExactly(
                        "userTask_signContract",
                        "end_signingSettled",
                        "userTask_agreeAfterDialogue",
                        "sendTask_contractAwarded",
                        "event_contractSigned",
                        "userTask_publishAwardNotice",
                        "end_contractInPlace");
    }

    @Test
    void aMixedClauseHasANumberAndAnAgreement() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("choose-clause", "clauseKind", "mixed")
                .until("book-start-meeting")
                .walk();

        assertThat(walk.passed()).contains("userTask_agreeAfterDialogue");
    }

    @Test
    void theSignedContractSetsItsTimeForThePurchase() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("sign-contract", "contractStart", "2027-10-01", "contractEnd", "2031-03-31")
                .until("publish-award-notice")
                .walk();

        assertThat(purchases.require(walk.number()).contract())
                .isEqualTo(new ContractPeriod(LocalDate.of(2027, 10, 1), LocalDate.of(2031, 3, 31)));
        assertThat(walk.variable("contractMonths")).isEqualTo(42);
        assertThat(walk.variable("contractCalendarYears")).isEqualTo(5);
    }
}
