package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisations;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** What was recorded of a signed contract is put right, and those who know of the contract hear of it. */
@StegvisTest
@RecordApplicationEvents
class CorrectSigningTest {

    private static final Officer PROCURER =
            new Officer("test-procurer", "Test procurer", "procurer@example.org", Language.SV, Set.of("procurer"));

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Organisations organisations;

    @Autowired
    ContractSuppliers suppliers;

    @Autowired
    Purchases purchases;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theContractsOfTheTestsRun() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 8, 1));
    }

    @Test
    void aWrongEndOfTheContractIsPutRightWithoutAskingForTheContactAgain() {
        CaseWalk walk = signed();
        var before = suppliers.of(walk.number());

        correct(walk, "sign-contract", "contractEnd", Map.of("newDate", "2030-02-28"));

        ContractPeriod right = new ContractPeriod(LocalDate.of(2027, 9, 1), LocalDate.of(2030, 2, 28));
        assertThat(purchases.require(walk.number()).contract()).isEqualTo(right);
        assertThat(suppliers.of(walk.number())).isEqualTo(before).isPresent();
        assertThat(events.stream(ContractAltered.class))
                .containsExactly(new ContractAltered(walk.number(), right, Optional.empty(), false));
    }

    @Test
    void aCorrectionThatLeavesTheDaysAloneLeavesAnExtensionAlone() {
        CaseWalk walk = signed();
        purchases.agree(walk.number(), new ContractPeriod(LocalDate.of(2027, 9, 1), LocalDate.of(2031, 8, 31)));

        correct(walk, "sign-contract", "contractRef", Map.of("newText", "K 2027-17"));

        assertThat(purchases.require(walk.number()).contract().end()).isEqualTo(LocalDate.of(2031, 8, 31));
        assertThat(events.stream(ContractAltered.class)).isEmpty();
    }

    @Test
    void theContactIsNotAmongTheAnswersThatCanBePutRight() {
        CaseWalk walk = signed();
        SideProcess correction = SideProcess.start(engine, PROCURER, "correct-answer", walk.number())
                .answer(Map.of("formToCorrect", "sign-contract"));

        assertThat(correction.offered("questionsToChoose"))
                .anyMatch(offered -> offered.startsWith("signedOn:"))
                .noneMatch(offered -> offered.startsWith("contact"));
    }

    @Test
    void aWrongNameOfTheSupplierIsPutRightInTheRegisterAndItsNumberStays() {
        CaseWalk walk = signed();

        correct(walk, "award-contract", "supplierName", Map.of("newText", "The firm as registered"));
        assertThat(organisations
                        .find(suppliers.of(walk.number()).orElseThrow().supplier())
                        .orElseThrow()
                        .name())
                .isEqualTo("The firm as registered");

        SideProcess correction = begin(walk, "award-contract", "supplierRegisterNumber");
        assertThat(correction.refusal(reasoned(Map.of("newText", "202100-6347"))))
                .contains("avtalet är tecknat med den organisation som har det nuvarande numret");
    }

    private CaseWalk signed() {
        return DecidedCases.numeric(engine)
                .with("award-contract", "supplierRegisterNumber", "212000-0142")
                .until("publish-award-notice")
                .walk();
    }

    private void correct(CaseWalk walk, String form, String question, Map<String, Object> answer) {
        assertThat(begin(walk, form, question).answer(reasoned(answer)).passed())
                .contains("end_answerCorrected");
    }

    private SideProcess begin(CaseWalk walk, String form, String question) {
        return SideProcess.start(engine, PROCURER, "correct-answer", walk.number())
                .answer(Map.of("formToCorrect", form))
                .answer(Map.of("questionToCorrect", question));
    }

    private static Map<String, Object> reasoned(Map<String, Object> answer) {
        Map<String, Object> answers = new LinkedHashMap<>(answer);
        answers.put("correctionReason", "A slip of the pen");
        answers.put("oneMore", "no");
        return answers;
    }
}
