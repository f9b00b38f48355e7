package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Who may report a turn, in which case, and which turns fit where it stands. */
@StegvisTest
class ReportedTurnsTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @BeforeEach
    void theContractsOfTheTestsRun() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2029, 12, 1));
    }

    @ParameterizedTest(name = "{1} while {0} is open: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "choose-clause | appealFiled | är inget tilldelat nu",
                "choose-clause | courtDecision | ingen överprövning väntar på domstol",
                "choose-clause | winnerDeclined | ingen vinnare väntas teckna avtal",
                "choose-clause | contractChange | inget avtal är tecknat",
                "choose-clause | earlyTermination | Anmäl i stället att köpet ska avbrytas",
                "sign-contract | courtDecision | ingen överprövning väntar på domstol",
                "publish-award-notice | appealFiled | stoppar inte längre tecknandet",
                "publish-award-notice | cancelPurchase | Anmäl i stället att det upphör i förtid",
                "publish-award-notice | winnerDeclined | avtalet är tecknat",
                "publish-award-notice | disproportionClaimed | avtalet är tecknat",
                "publish-award-notice | earlyTermination | bland dem efterannonsen",
                "check-extension | cancelPurchase | Anmäl i stället att det upphör i förtid"
            })
    void aTurnThatDoesNotFitWhereTheCaseStandsIsRefusedInWords(String form, String kind, String sentence) {
        CaseWalk walk = DecidedCases.numeric(engine).until(form).walk();

        assertThatThrownBy(() -> walk.report(kind, "2029-11-30")).hasMessageContaining(sentence);
        assertThat(walk.openForms()).containsExactly(form);
    }

    @Test
    void aComplaintBeforeTheProcurementIsRefused() {
        CaseWalk walk = CaseWalk.open(engine, Map.of());

        assertThatThrownBy(() -> walk.report("disproportionClaimed", "2029-11-30"))
                .hasMessageContaining("medan upphandlingen pågår");
    }

    @Test
    void whoeverDeclinesDuringAnAppealIsReportedWhenTheCourtHasDecided() {
        CaseWalk walk =
                DecidedCases.numeric(engine).until("sign-contract").walk().report("appealFiled", "2029-11-30");

        assertThatThrownBy(() -> walk.report("winnerDeclined", "2029-11-30"))
                .hasMessageContaining("Vänta på domstolen");
    }

    @Test
    void aPurchaseIsCancelledOnce() {
        CaseWalk walk = DecidedCases.numeric(engine).walk().report("cancelPurchase", "2029-11-30");

        assertThatThrownBy(() -> walk.report("cancelPurchase", "2029-11-30"))
                .hasMessageContaining("håller redan på att avbrytas");
    }

    @Test
    void aContractEndsEarlyOnce() {
        CaseWalk walk =
                DecidedCases.numeric(engine).until("check-extension").walk().report("earlyTermination", "2029-11-30");

        assertThatThrownBy(() -> walk.report("earlyTermination", "2029-11-30")).hasMessageContaining("redan anmält");
    }

    @Test
    void oneChangeIsDescribedBeforeTheNextIsReported() {
        CaseWalk walk =
                DecidedCases.numeric(engine).until("check-extension").walk().report("contractChange", "2029-11-30");

        assertThatThrownBy(() -> walk.report("contractChange", "2029-11-30"))
                .hasMessageContaining("Gör klart den först");
    }

    @Test
    void whatHasNotHappenedYetIsNotReported() {
        CaseWalk walk = DecidedCases.numeric(engine).walk();

        assertThatThrownBy(() -> walk.report("cancelPurchase", "2029-12-02"))
                .hasMessageContaining("Det hände den")
                .hasMessageContaining("framtiden");
    }

    @Test
    void aCaseThatDoesNotExistHearsNothing() {
        CaseWalk walk = CaseWalk.open(engine, Map.of());

        assertThatThrownBy(() -> walk.startReport("procurer", report("1999-0001")))
                .hasMessageContaining("det finns inget sådant ärende");
    }

    @Test
    void aClosedCaseHearsNothing() {
        CaseWalk walk = DecidedCases.numeric(engine).walk().report("cancelPurchase", "2029-11-30");
        walk.answer("cancel-procurement", CancelledPurchasePathTest.cancellation("chan-need"));

        assertThatThrownBy(() -> walk.report("cancelPurchase", "2029-11-30"))
                .hasMessageContaining("ärendet är avslutat");
    }

    @Test
    void whoeverHasNoRoleInACaseReportsNothingInIt() {
        officers.register(
                new Officer("other-procurer", "Another", "other@example.org", Language.SV, Set.of("procurer")));
        Map<String, Object> everyRole = new LinkedHashMap<>();
        CaseRole.inOrder().forEach(role -> everyRole.put(role.field(), TestOfficers.idOf(role.group())));
        everyRole.put("procurer", "other-procurer");
        everyRole.put("requester", TestOfficers.idOf("requester"));
        CaseWalk walk = CaseWalk.open(engine, Map.of()).answer("assign-roles", everyRole);

        assertThatThrownBy(() -> walk.report("cancelPurchase", "2029-11-30"))
                .hasMessageContaining("bara den som har en roll i ärendet");
        walk.report("requester", "cancelPurchase", "2029-11-30");
        assertThat(walk.openForms()).containsExactly("cancel-procurement");
    }

    private static Map<String, Object> report(String caseNumber) {
        return Map.of(
                "caseNumber", caseNumber,
                "turnKind", "cancelPurchase",
                "happenedOn", "2029-11-30",
                "turnNote", "A note");
    }
}
