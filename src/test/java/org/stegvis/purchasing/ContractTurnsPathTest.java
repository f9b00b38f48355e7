package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** A signed contract is changed, or ends before its time. */
@StegvisTest
class ContractTurnsPathTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Purchases purchases;

    @Autowired
    Commitment commitment;

    @BeforeEach
    void theContractsOfTheTestsRun() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2029, 12, 1));
    }

    @Test
    void anOptionMovesTheEndOfTheContractAndTheCommitmentWithIt() {
        CaseWalk walk = changed("check-extension")
                .answer(
                        "change-contract",
                        change(
                                "option",
                                Map.of(
                                        "optionProvided", "yes",
                                        "substantialChange", "no",
                                        "newContractEnd", "2030-08-31",
                                        "changedCommitment", "prorated",
                                        "changedFteMonths", 36)));

        assertThat(walk.variable("modificationCode")).isEqualTo("mod-rev");
        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo("2030-08-31");
        assertThat(commitment.fteMonths(walk.number()).value())
                .hasValueSatisfying(months -> assertThat(months).isEqualByComparingTo("36"));
        assertThat(walk.passed())
                .endsWith(
                        "userTask_changeContract",
                        "businessRuleTask_contractModification",
                        "serviceTask_applyChange",
                        "end_contractChanged");
        assertThat(walk.openForms()).containsExactly("check-extension");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aSupplierIsReplacedBySuccession() {
        CaseWalk walk = changed("check-extension")
                .answer(
                        "change-contract",
                        change("supplierReplaced", Map.of("succession", "yes", "newSupplierName", "The new firm")));

        assertThat(walk.variable("modificationCode")).isEqualTo("mod-repl");
        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo("2029-08-31");
    }

    @Test
    void aChangeThatNeedsANewProcurementCannotBeCarriedOut() {
        CaseWalk walk = changed("check-extension");
        Map<String, Object> tooMuch = value("10.01", "yes");

        assertThatThrownBy(() -> walk.answer("change-contract", change("value", tooMuch)))
                .hasMessageContaining("enligt reglerna kräver ändringen en ny upphandling");
        assertThat(walk.openForms()).containsExactly("change-contract", "check-extension");
    }

    @Test
    void aChangeThatIsNotCarriedOutLeavesTheContractAsItWas() {
        CaseWalk walk = changed("check-extension");
        Map<String, Object> dropped = new LinkedHashMap<>(value("25", "yes"));
        dropped.putAll(
                Map.of("changeKind", "value", "changeCarriedOut", "no", "changeReason", "It needs a new procurement"));
        walk.answer("change-contract", dropped);

        assertThat(walk.variable("modification")).isEqualTo("NEW_PROCUREMENT");
        assertThat(walk.passed()).endsWith("businessRuleTask_contractModification", "end_contractUnchanged");
        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo("2029-08-31");
    }

    @Test
    void aSmallChangeOfValueIsAllowed() {
        CaseWalk walk = changed("hold-start-meeting").answer("change-contract", change("value", value("10", "yes")));

        assertThat(walk.variable("modificationCode")).isEqualTo("mod-minv");
        assertThat(walk.openForms()).containsExactly("hold-start-meeting");
    }

    @Test
    void aCommitmentIsNotProratedAgainstTheClause() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with("choose-clause", "commitmentProrated", "no")
                .until("check-extension")
                .walk()
                .report("contract-manager", "contractChange", "2028-09-01");

        assertThatThrownBy(() -> walk.answer(
                        "change-contract",
                        change(
                                "option",
                                Map.of(
                                        "optionProvided", "yes",
                                        "substantialChange", "no",
                                        "changedCommitment", "prorated",
                                        "changedFteMonths", 36))))
                .hasMessageContaining("klausulen säger inte det");
    }

    @Test
    void aCaseIsNotClosedWhileAChangeWaits() {
        ContractLife life = DecidedCases.numeric(engine).until("close-case");
        CaseWalk walk = life.walk().report("contract-manager", "contractChange", "2029-11-01");

        assertThatThrownBy(() -> life.answer("close-case")).hasMessageContaining("En ändring av avtalet väntar");
        walk.answer("change-contract", change("other", Map.of("substantialChange", "no")));
        assertThat(life.answer("close-case").walk().ended()).isEqualTo("end_caseClosed");
    }

    @Test
    void aContractThatEndsEarlyIsSettledInProportionAndClosed() {
        ContractLife life = DecidedCases.numeric(engine).until("check-extension");
        CaseWalk walk = life.walk().report("contract-manager", "earlyTermination", "2028-08-31");

        assertThat(walk.openForms()).containsExactly("settle-commitment");
        assertThat(walk.opened("settle-commitment").get("settledFteMonths")).hasToString("12");
        walk.answer("settle-commitment", settlement("2028-08-31"));
        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.awaits(ObligationNews.OBLIGATION_ENDED)).isTrue();
        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo("2028-08-31");
        assertThat(commitment.fteMonths(walk.number()).value())
                .hasValueSatisfying(months -> assertThat(months).isEqualByComparingTo("12"));

        life.toTheEnd();
        assertThat(walk.ended()).isEqualTo("end_caseClosed");
        assertThat(walk.passedFrom("event_terminatedInManage"))
                .containsExactly(
                        "event_terminatedInManage",
                        "userTask_settleCommitment",
                        "event_obligationEnded",
                        "userTask_evaluatePurchase",
                        "userTask_calculateOutcome",
                        "userTask_closeCase",
                        "end_caseClosed",
                        "end_caseClosed");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aContractThatEndsBeforeItsWorkHasBegunIsSettledAndClosed() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("hold-start-meeting")
                .walk()
                .report("contract-manager", "earlyTermination", "2027-10-01")
                .answer("settle-commitment", settlement("2027-10-01"));

        assertThat(walk.passed()).contains("event_terminatedInImplement");
        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.awaits(ObligationNews.OBLIGATION_ENDED)).isTrue();
    }

    @Test
    void moreThanTheCommitmentIsNotOwedAfterAnEarlyEnd() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("check-extension")
                .walk()
                .report("contract-manager", "earlyTermination", "2028-08-31");
        Map<String, Object> tooMuch = new LinkedHashMap<>(settlement("2028-08-31"));
        tooMuch.put("settledFteMonths", 25);

        assertThatThrownBy(() -> walk.answer("settle-commitment", tooMuch)).hasMessageContaining("24");
        assertThat(walk.openForms()).containsExactly("settle-commitment");
    }

    private CaseWalk changed(String form) {
        return DecidedCases.numeric(engine)
                .until(form)
                .walk()
                .report("contract-manager", "contractChange", "2028-09-01");
    }

    private static Map<String, Object> value(String percent, String below) {
        return Map.of(
                "changePercent",
                Double.valueOf(percent),
                "changeBelowThreshold",
                below,
                "natureUnchanged",
                "yes",
                "substantialChange",
                "yes");
    }

    private static Map<String, Object> change(String kind, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of(
                "changeKind", kind,
                "changeCarriedOut", "yes",
                "changedFrom", "2028-10-01",
                "changedCommitment", "unchanged",
                "changeReason", "More schools"));
        all.putAll(answers);
        return all;
    }

    private static Map<String, Object> settlement(String day) {
        return Map.of(
                "terminatedOn",
                day,
                "terminationGround",
                "agreement",
                "settledFteMonths",
                12,
                "settlementNote",
                "Both agree");
    }
}
