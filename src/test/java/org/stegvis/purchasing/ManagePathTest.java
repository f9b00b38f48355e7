package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

@StegvisTest
class ManagePathTest {

    private static final Object[] SECOND_REPORT = {
        "reportPeriodStart",
        "2028-09-01",
        "reportPeriodEnd",
        "2029-08-31",
        "reportReceivedOn",
        "2029-09-10",
        "placesOffered",
        0,
        "startsEmployment",
        0,
        "fteMonthsDelivered",
        0
    };

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Purchases purchases;

    @BeforeEach
    void theContractsOfTheTestsHaveEnded() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2030, 10, 1));
    }

    @Test
    void aContractIsFollowedUpEvaluatedAndTheCaseClosed() {
        CaseWalk walk = DecidedCases.numeric(engine).toTheEnd();

        assertThat(walk.passedFrom("userTask_holdReconciliation"))
                .startsWith(
                        "userTask_holdReconciliation",
                        "userTask_recordReport",
                        "userTask_checkGoals",
                        "userTask_checkExtension",
                        "userTask_confirmCertificates",
                        "userTask_recordFinalDocumentation")
                .contains("userTask_evaluatePurchase", "userTask_calculateOutcome")
                .containsSubsequence("userTask_closeCase", "end_caseClosed")
                .doesNotContain("userTask_handleDefect");
        assertThat(walk.ended()).isEqualTo("end_caseClosed");
        assertThat(walk.incidents()).isEmpty();
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_caseClosed");
        assertThat(purchases.require(walk.number()).closedAt()).isPresent();
    }

    @Test
    void theEvaluationAndTheCalculationAreDoneInAnyOrder() {
        ContractLife life = DecidedCases.numeric(engine).until("evaluate-purchase");
        assertThat(life.walk().openForms()).containsExactly("calculate-outcome", "evaluate-purchase");

        life.answer("calculate-outcome");
        assertThat(life.walk().openForms()).containsExactly("evaluate-purchase");

        life.answer("evaluate-purchase");
        assertThat(life.walk().openForms()).containsExactly("close-case");
    }

    @Test
    void everyReportHasItsRound() {
        ContractLife life = DecidedCases.numeric(engine)
                .with("record-report", "moreReports", "yes")
                .until("record-report")
                .answer("record-report")
                .answer("check-goals");
        assertThat(life.walk().openForms()).containsExactly("hold-reconciliation");

        CaseWalk walk = life.with("record-report", SECOND_REPORT).toTheEnd();

        assertThat(walk.passedFrom("userTask_holdReconciliation"))
                .startsWith(
                        "userTask_holdReconciliation",
                        "userTask_recordReport",
                        "userTask_checkGoals",
                        "userTask_holdReconciliation",
                        "userTask_recordReport",
                        "userTask_checkGoals",
                        "userTask_checkExtension");
        assertThat(walk.ended()).isEqualTo("end_caseClosed");
    }

    @Test
    void aDefectIsHandledBeforeTheNextStep() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("check-goals", "goalsReached", "behind", "defectFound", "yes")
                .until("check-extension")
                .walk();

        assertThat(walk.passedFrom("userTask_checkGoals"))
                .containsExactly("userTask_checkGoals", "userTask_handleDefect");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aNewRoundMayBeWithoutADefectAfterOneThatHadOne() {
        ContractLife life = DecidedCases.numeric(engine)
                .with("record-report", "moreReports", "yes")
                .with("check-goals", "goalsReached", "behind", "defectFound", "yes")
                .until("handle-defect")
                .answer("handle-defect")
                .with("record-report", SECOND_REPORT)
                .with("check-goals");

        CaseWalk walk = life.until("check-extension").walk();

        assertThat(walk.passed().stream().filter("userTask_handleDefect"::equals))
                .hasSize(1);
    }

    @Test
    void anExtendedContractIsFollowedUpToItsNewEnd() {
        ContractLife life = DecidedCases.withNeed(engine, Map.of("extensionOptions", "12"))
                .until("check-extension")
                .answer(
                        "check-extension",
                        "contractExtended",
                        "yes",
                        "contractEnd",
                        "2030-08-31",
                        "extensionGround",
                        "option",
                        "commitmentEffect",
                        "prorated",
                        "newFteMonths",
                        36,
                        "extensionReason",
                        "The option is used");
        CaseWalk walk = life.walk();

        assertThat(walk.openForms()).containsExactly("hold-reconciliation");
        assertThat(walk.variable("contractEnd")).isEqualTo("2030-08-31");
        assertThat(walk.variable("contractMonths")).isEqualTo(36);
        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo(LocalDate.of(2030, 8, 31));

        life.with("record-report", SECOND_REPORT)
                .with("record-final-documentation", "fulfilment", "SHORTFALL")
                .toTheEnd();

        assertThat(walk.passedFrom("userTask_checkExtension"))
                .startsWith(
                        "userTask_checkExtension",
                        "userTask_holdReconciliation",
                        "userTask_recordReport",
                        "userTask_checkGoals",
                        "userTask_checkExtension",
                        "userTask_confirmCertificates");
        assertThat(walk.ended()).isEqualTo("end_caseClosed");
    }

    @Test
    void aCaseWithADialogueClauseEndsWithoutANumber() {
        CaseWalk walk = DecidedCases.dialogue(engine).toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_caseClosed");
    }
}
