package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** A purchase can be cancelled wherever it stands before the signing. */
@StegvisTest
class CancelledPurchasePathTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Purchases purchases;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theContractsOfTheTestsAreSigned() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 7, 1));
    }

    @Test
    void aPurchaseThatIsBeingPlannedIsCancelledWithItsCode() {
        CaseWalk walk =
                CaseWalk.open(engine, Map.of()).answer("assign-roles", Map.of()).report("cancelPurchase", "2027-06-30");

        assertThat(walk.openForms()).containsExactly("cancel-procurement");
        walk.answer("cancel-procurement", cancellation("ins-fund"));

        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
        assertThat(walk.variable("cancellationCode")).isEqualTo("ins-fund");
        assertThat(walk.passedFrom("userTask_assignRoles"))
                .endsWith("event_cancelledInPlan", "userTask_cancelProcurement", "end_procurementCancelled");
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_procurementCancelled");
    }

    @Test
    void aPurchaseThatIsBeingMappedIsCancelled() {
        CaseWalk walk = OrdinaryAnswers.plan(CaseWalk.open(engine, Map.of()))
                .report("cancelPurchase", "2027-06-30")
                .answer("cancel-procurement", cancellation("chan-need"));

        assertThat(walk.passed()).contains("event_cancelledInMap");
        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
    }

    @Test
    void aPurchaseThatIsBeingAnalysedIsCancelled() {
        CaseWalk walk = OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()))
                .report("cancelPurchase", "2027-06-30")
                .answer("cancel-procurement", cancellation("chan-need"));

        assertThat(walk.passed()).contains("event_cancelledInAnalyse");
        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"choose-clause", "publish-notice", "record-tenders", "award-contract", "sign-contract"})
    void aProcurementIsCancelledWhereverItStands(String form) {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until(form)
                .walk()
                .report("requester", "cancelPurchase", "2027-06-30")
                .answer("cancel-procurement", cancellation("chan-need"));

        assertThat(walk.passed()).contains("event_cancelledInProcure");
        assertThat(walk.ended()).isEqualTo("end_procurementCancelled");
    }

    @Test
    void aPurchaseIsCancelledDuringTheStandstill() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("award-contract")
                .answer("award-contract")
                .walk()
                .report("cancelPurchase", "2027-06-30");

        assertThat(walk.waitsAt("event_standstillOver")).isFalse();
        assertThat(walk.answer("cancel-procurement", cancellation("tch-pr-error"))
                        .ended())
                .isEqualTo("end_procurementCancelled");
    }

    @Test
    void aReasonThatSpeaksOfTendersIsRefusedWhereNoneAreRecorded() {
        CaseWalk walk = DecidedCases.numeric(engine).walk().report("cancelPurchase", "2027-06-30");

        assertThatThrownBy(() -> walk.answer("cancel-procurement", cancellation("no-rece")))
                .hasMessageContaining("handlar om anbud, men inga är registrerade");
        assertThat(walk.openForms()).containsExactly("cancel-procurement");
    }

    @Test
    void theJournalSaysWhoToldTheCaseAndWhat() {
        CaseWalk walk = DecidedCases.numeric(engine).walk().report("requester", "cancelPurchase", "2027-06-30");

        assertThat(database.sql("""
                        select actor || ' ' || subject from stegvis.journal
                        where case_number = :case and kind = 'messageReceived'""")
                        .param("case", walk.number())
                        .query(String.class)
                        .list())
                .containsExactly("test-requester purchasing.cancelled");
    }

    @Test
    void theNoteOfAReportNeverEntersTheEngine() {
        CaseWalk walk = DecidedCases.numeric(engine).walk().report("cancelPurchase", "2027-06-30");

        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                        .filter(variable -> "A note".equals(variable.getValue())))
                .isEmpty();
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aCaseThatMovedOnAfterTheReportHearsNothingOfIt() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("award-contract")
                .answer("award-contract")
                .walk();
        walk.startReport(
                "procurer",
                Map.of(
                        "caseNumber", walk.number(),
                        "turnKind", "winnerDeclined",
                        "happenedOn", "2027-06-30",
                        "turnNote", "A note"));
        engine.getRuntimeService()
                .createMessageCorrelation("purchasing.appealFiled")
                .processInstanceBusinessKey(walk.number())
                .correlate();
        walk.runWhatIsReady();

        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("record-turn")
                        .processInstanceBusinessKey(walk.number())
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo("end_nothingTold");
        assertThat(walk.incidents()).isEmpty();
    }

    static Map<String, Object> cancellation(String code) {
        return Map.of(
                "cancellationCode", code,
                "cancellationReason", "The reason in words",
                "cancelledOn", "2027-06-30");
    }
}
