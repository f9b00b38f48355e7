package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** A complaint that the requirement is disproportionate is reviewed while the procurement goes on. */
@StegvisTest
class ComplaintPathTest {

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
    void aRequirementThatIsKeptLeavesTheProcurementWhereItStood() {
        CaseWalk walk = claimed("answer-questions");

        assertThat(walk.openForms()).containsExactly("answer-questions", "review-requirement");
        walk.answer("review-requirement", review("keep"));

        assertThat(walk.openForms()).containsExactly("answer-questions");
        assertThat(walk.passed()).endsWith("userTask_reviewRequirement", "end_requirementKept");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aRequirementThatIsSoftenedBeforeTheNoticeBeginsWithTheClause() {
        CaseWalk walk = claimed("set-sanctions").answer("review-requirement", review("soften"));

        assertThat(walk.openForms()).containsExactly("choose-clause");
        assertThat(walk.passed()).endsWith("end_requirementSoftened", "event_requirementSoftened");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.PROCURE);
    }

    @Test
    void aRequirementThatIsSoftenedAfterTheNoticeLeadsToACorrectedNotice() {
        CaseWalk walk = claimed("record-tenders").answer("review-requirement", review("soften"));
        ContractLife.of(walk).until("record-tenders");

        assertThat(walk.passedFrom("event_requirementSoftened"))
                .containsExactly(
                        "event_requirementSoftened",
                        "userTask_chooseClause",
                        "userTask_alignLabourLaw",
                        "userTask_setSanctions",
                        "userTask_publishNotice",
                        "userTask_answerQuestions");
    }

    @Test
    void managementWithdrawsTheRequirement() {
        CaseWalk walk = claimed("record-tenders").answer("review-requirement", review("withdraw"));

        assertThat(walk.openForms()).containsExactly("decide-withdrawal", "record-tenders");
        walk.answer(
                "decide-withdrawal",
                Map.of("withdrawalDecision", "withdraw", "withdrawalReason", "It shuts out small firms"));

        assertThat(walk.ended()).isEqualTo("end_requirementWithdrawn");
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_requirementWithdrawn");
    }

    @Test
    void managementKeepsTheRequirement() {
        CaseWalk walk = claimed("record-tenders")
                .answer("review-requirement", review("withdraw"))
                .answer("decide-withdrawal", Map.of("withdrawalDecision", "keep", "withdrawalReason", "It is fair"));

        assertThat(walk.openForms()).containsExactly("record-tenders");
        assertThat(walk.passed()).endsWith("userTask_decideWithdrawal", "end_requirementKept");
    }

    @Test
    void nothingIsSignedWhileTheReviewGoesOn() {
        ContractLife life = DecidedCases.numeric(engine).until("sign-contract");
        CaseWalk walk = life.walk().report("disproportionClaimed", "2027-06-14");

        assertThatThrownBy(() -> life.answer("sign-contract"))
                .hasMessageContaining("medan ett klagomål mot kravet prövas");
        walk.answer("review-requirement", review("keep"));
        life.answer("sign-contract");
        assertThat(walk.openForms()).containsExactly("publish-award-notice");
    }

    @Test
    void aReviewBeforeTheComplaintIsRefused() {
        CaseWalk walk = DecidedCases.numeric(engine).walk().report("disproportionClaimed", "2027-06-30");

        assertThatThrownBy(() -> walk.answer("review-requirement", review("keep")))
                .hasMessageContaining("Prövat den");
    }

    private CaseWalk claimed(String form) {
        return DecidedCases.numeric(engine).until(form).walk().report("disproportionClaimed", "2027-06-14");
    }

    private static Map<String, Object> review(String outcome) {
        return Map.of(
                "reviewOutcome",
                outcome,
                "reviewedOn",
                "2027-06-20",
                "reviewReason",
                "The number fits the value",
                "managementTold",
                true);
    }
}
