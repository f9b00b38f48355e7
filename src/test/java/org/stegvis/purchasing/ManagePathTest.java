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
import org.stegvis.contract.ObligationEnded;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

@StegvisTest
class ManagePathTest {

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
    void aContractRunsOutItsObligationEndsAndTheCaseIsEvaluatedAndClosed() {
        CaseWalk walk = DecidedCases.numeric(engine).toTheEnd();

        assertThat(walk.passedFrom("userTask_checkExtension"))
                .startsWith("userTask_checkExtension", "event_obligationEnded")
                .contains("userTask_evaluatePurchase", "userTask_calculateOutcome")
                .containsSubsequence("userTask_closeCase", "end_caseClosed")
                .hasSize(7);
        assertThat(walk.ended()).isEqualTo("end_caseClosed");
        assertThat(walk.incidents()).isEmpty();
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_caseClosed");
        assertThat(purchases.require(walk.number()).closedAt()).isPresent();
    }

    @Test
    void theEvaluationWaitsForTheObligationAndForTheExtension() {
        ContractLife life = DecidedCases.numeric(engine).until("check-extension");
        CaseWalk walk = life.walk().hear(new ObligationEnded(life.walk().number(), "MET"));
        assertThat(walk.openForms()).containsExactly("check-extension");

        life.answer("check-extension");
        assertThat(walk.openForms()).containsExactly("calculate-outcome", "evaluate-purchase");

        CaseWalk other = DecidedCases.numeric(engine)
                .until("check-extension")
                .answer("check-extension")
                .walk();
        assertThat(other.openForms()).isEmpty();
        assertThat(other.awaits(ObligationNews.OBLIGATION_ENDED)).isTrue();
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
    void aContractThatWasExtendedIsAskedAgain() {
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

        assertThat(walk.openForms()).containsExactly("check-extension");
        assertThat(walk.variable("contractEnd")).isEqualTo("2030-08-31");
        assertThat(walk.variable("contractMonths")).isEqualTo(36);
        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo(LocalDate.of(2030, 8, 31));

        life.toTheEnd();
        assertThat(walk.passedFrom("userTask_checkExtension"))
                .startsWith("userTask_checkExtension", "userTask_checkExtension", "event_obligationEnded");
        assertThat(walk.ended()).isEqualTo("end_caseClosed");
    }

    @Test
    void aCaseWithADialogueClauseEndsWithoutANumber() {
        CaseWalk walk = DecidedCases.dialogue(engine).toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_caseClosed");
    }
}
