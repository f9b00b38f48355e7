package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** What the forms of procure, implement and manage show when they are opened, from what is known already. */
@StegvisTest
class ContractSuggestionsTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @BeforeEach
    void theContractsOfTheTestsHaveEnded() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2030, 10, 1));
    }

    @ParameterizedTest(name = "{0}: {1}, met by {2}")
    @CsvSource({
        "numeric, numeric,",
        "apprentice, numeric, apprentice",
        "dialogue, dialogue,",
        "dialogueThenNumeric, dialogue,",
        "reserved,,"
    })
    void theClauseFollowsTheRequirement(String requirementType, String clauseKind, String alternative) {
        Map<String, Object> opened =
                DecidedCases.ofType(engine, requirementType).walk().opened("choose-clause");

        assertThat(opened.get("clauseKind")).isEqualTo(clauseKind);
        assertThat(opened.get("alternative")).isEqualTo(alternative);
    }

    @Test
    void theSizeOfTheCommitmentComesFromTheDecision() {
        Map<String, Object> opened = DecidedCases.numeric(engine).walk().opened("choose-clause");

        assertThat(opened.get("fteMonths")).hasToString("24");
    }

    @Test
    void aDecisionOnDialogueComesBeforeTheType() {
        Map<String, Object> opened = DecidedCases.dialogue(engine).walk().opened("choose-clause");

        assertThat(opened).containsEntry("clauseKind", "dialogue");
    }

    @ParameterizedTest(name = "{0} euro for {2} with the CPV code {1}: {3}")
    @CsvSource({
        "216000.00, 90911200, service, eu",
        "215999.99, 90911200, service, national",
        "215999.99, 30000000, goods, national",
        "5404000.00, 45000000, works, eu",
        "5403999.99, 45000000, works, national",
        "749999.99, 85311100, service, national",
        "750000.00, 85311100, service, eu",
        "750000.00, 80500000, service,",
        "9000000.00, 90911200, concession,"
    })
    void theLevelOfTheProcedureFollowsTheValueWhereItIsSure(
            String value, String cpv, String contractType, String level) {
        Map<String, Object> opened = DecidedCases.finnish(
                        engine, Map.of("estimatedValue", value, "cpv", cpv, "contractType", contractType))
                .until("award-contract")
                .walk()
                .opened("award-contract");

        assertThat(opened.get("procedureLevel")).isEqualTo(level);
    }

    @Test
    void withoutAKnownThresholdNoLevelIsSuggested() {
        Map<String, Object> opened =
                DecidedCases.numeric(engine).until("award-contract").walk().opened("award-contract");

        assertThat(opened).doesNotContainKey("procedureLevel");
    }

    @ParameterizedTest(name = "{0} tenders, {1} admissible: {2}")
    @CsvSource({"0, 0, no-rece", "2, 0, all-rej"})
    void theReasonOfACancellationFollowsTheTenders(int tenders, int admissible, String code) {
        Map<String, Object> opened = DecidedCases.numeric(engine)
                .with("record-tenders", "tenderCount", tenders, "admissibleCount", admissible, "tendersOpenedOn", null)
                .until("cancel-procurement")
                .walk()
                .opened("cancel-procurement");

        assertThat(opened).containsEntry("cancellationCode", code);
    }

    @Test
    void aWinnerWhoDidNotSignIsTheReasonOfTheCancellation() {
        Map<String, Object> opened = DecidedCases.numeric(engine)
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
                .until("cancel-procurement")
                .walk()
                .opened("cancel-procurement");

        assertThat(opened).containsEntry("cancellationCode", "no-signed");
    }

    @Test
    void theDaysOfTheRequirementFollowTheContract() {
        Map<String, Object> opened =
                DecidedCases.numeric(engine).until("hold-start-meeting").walk().opened("hold-start-meeting");

        assertThat(opened).containsEntry("dueFirstStart", "2028-03-01").containsEntry("dueTotal", "2029-08-31");
    }

    @Test
    void underADialogueClauseTheFirstStartIsTheOneAgreed() {
        Map<String, Object> opened =
                DecidedCases.dialogue(engine).until("hold-start-meeting").walk().opened("hold-start-meeting");

        assertThat(opened).containsEntry("dueFirstStart", "2028-01-10");
    }
}
