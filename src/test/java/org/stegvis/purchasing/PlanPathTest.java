package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.purchasing.OrdinaryAnswers.planUpToReadiness;
import static org.stegvis.purchasing.OrdinaryAnswers.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswerSheets;

@StegvisTest
class PlanPathTest {

    private static final TemporalUnitWithinOffset AN_HOUR =
            new TemporalUnitWithinOffset(1, java.time.temporal.ChronoUnit.HOURS);

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Purchases purchases;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void aCaseWhoseConditionsAreMetIsPlannedAndGoesOnToMap() {
        CaseWalk walk = OrdinaryAnswers.plan(open());

        assertThat(walk.variable("readiness")).isEqualTo("READY");
        assertThat(walk.passed())
                .containsExactly(
                        "userTask_assignRoles",
                        "userTask_registerNeed",
                        "userTask_answerReadiness",
                        "businessRuleTask_readiness",
                        "userTask_statePurpose",
                        "userTask_outlineSurroundings",
                        "userTask_secureStaffing",
                        "sendTask_inviteMatchingOfficer",
                        "userTask_confirmContacts",
                        "end_contactsConfirmed",
                        "userTask_considerReserved",
                        "userTask_makeTimetable",
                        "end_planReady");
        assertThat(walk.openForms()).contains("map-surroundings");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.MAP);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void theMatchingOfficerIsInvitedByLetter() {
        CaseWalk walk = upToContacts();

        assertThat(lettersOf(walk)).containsExactly("matching-officer-invitation to test-matching-officer");
        assertThat(walk.openForms()).containsExactly("confirm-contacts");
    }

    @Test
    void aMissingNetworkAloneDoesNotHoldTheCaseUp() {
        CaseWalk walk = planUpToReadiness(open()).answer("answer-readiness", readiness("yes", "yes", "yes", "no"));

        assertThat(walk.variable("readiness")).isEqualTo("READY_WITHOUT_NETWORK");
        assertThat(walk.openForms()).containsExactly("state-purpose");
        assertThat(lettersOf(walk)).isEmpty();
    }

    @Test
    void whenTheRequesterAgreesAfterATalkTheQuestionsAreAskedAgain() {
        CaseWalk walk = planUpToReadiness(open())
                .answer("answer-readiness", readiness("yes", "no", "yes", "yes"))
                .answer("talk-with-requester", talk("yes"));

        assertThat(walk.openForms()).containsExactly("answer-readiness");
        walk.answer("answer-readiness", readiness("yes", "yes", "yes", "yes"));

        assertThat(walk.passed())
                .containsExactly(
                        "userTask_assignRoles",
                        "userTask_registerNeed",
                        "userTask_answerReadiness",
                        "businessRuleTask_readiness",
                        "userTask_talkWithRequester",
                        "userTask_answerReadiness",
                        "businessRuleTask_readiness");
        assertThat(walk.openForms()).containsExactly("state-purpose");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void whenTheRequesterDoesNotAgreeManagementIsAskedForAMandate() {
        CaseWalk walk = planUpToReadiness(open())
                .answer("answer-readiness", readiness("yes", "no", "yes", "yes"))
                .answer("talk-with-requester", talk("no"));

        assertThat(walk.variable("readiness")).isEqualTo("ORDERER_TALK");
        assertThat(walk.openForms()).containsExactly("decide-mandate");
        assertThat(lettersOf(walk)).containsExactly("mandate-request to test-management");
    }

    @Test
    void whenAMatchingOfficerIsFoundTheQuestionsAreAskedAgain() {
        CaseWalk walk = planUpToReadiness(open())
                .answer("answer-readiness", readiness("yes", "yes", "no", "yes"))
                .answer("find-matching-officer", search("yes"));

        assertThat(walk.variable("readiness")).isEqualTo("MATCHER_NEEDED");
        assertThat(walk.openForms()).containsExactly("answer-readiness");
        walk.answer("answer-readiness", readiness("yes", "yes", "yes", "yes"));

        assertThat(walk.openForms()).containsExactly("state-purpose");
        assertThat(walk.passed()).contains("userTask_findMatchingOfficer").doesNotContain("sendTask_askForMandate");
    }

    @Test
    void whenNoMatchingOfficerIsFoundManagementIsAskedForAMandate() {
        CaseWalk walk = planUpToReadiness(open())
                .answer("answer-readiness", readiness("yes", "yes", "no", "yes"))
                .answer("find-matching-officer", search("no"));

        assertThat(walk.openForms()).containsExactly("decide-mandate");
        assertThat(lettersOf(walk)).containsExactly("mandate-request to test-management");
    }

    @Test
    void aTalkThatSettledNothingTheSecondTimeLeadsToManagement() {
        CaseWalk walk = planUpToReadiness(open())
                .answer("answer-readiness", readiness("yes", "no", "yes", "yes"))
                .answer("talk-with-requester", talk("yes"))
                .answer("answer-readiness", readiness("yes", "yes", "no", "yes"))
                .answer("find-matching-officer", search("no"));

        assertThat(walk.openForms()).containsExactly("decide-mandate");
    }

    @Test
    void withoutAPoliticalDecisionManagementIsAskedAtOnce() {
        CaseWalk walk = upToMandate();

        assertThat(walk.variable("readiness")).isEqualTo("MANDATE_NEEDED");
        assertThat(walk.passed())
                .containsExactly(
                        "userTask_assignRoles",
                        "userTask_registerNeed",
                        "userTask_answerReadiness",
                        "businessRuleTask_readiness",
                        "sendTask_askForMandate");
        assertThat(walk.openForms()).containsExactly("decide-mandate");
        assertThat(lettersOf(walk)).containsExactly("mandate-request to test-management");
    }

    @Test
    void aGrantedMandateLetsTheCaseGoOn() {
        CaseWalk walk = upToMandate().answer("decide-mandate", granted());

        assertThat(walk.passed()).endsWith("sendTask_askForMandate", "userTask_decideMandate", "end_mandateDecided");
        assertThat(walk.openForms()).containsExactly("state-purpose");
        assertThat(sheets.text(walk.number(), "decide-mandate", "mandateScope")).hasValue("pilot");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aRefusedMandateEndsTheCaseWithoutARequirementAndKeepsTheReason() {
        CaseWalk walk = upToMandate().answer("decide-mandate", refused());

        assertThat(walk.ended()).isEqualTo("end_mandateRefused");
        assertThat(walk.passed())
                .containsExactly(
                        "userTask_assignRoles",
                        "userTask_registerNeed",
                        "userTask_answerReadiness",
                        "businessRuleTask_readiness",
                        "sendTask_askForMandate",
                        "userTask_decideMandate",
                        "end_mandateDecided",
                        "end_noRequirement",
                        "end_mandateRefused");
        assertThat(walk.openForms()).isEmpty();
        assertThat(sheets.text(walk.number(), "decide-mandate", "mandateReason"))
                .hasValue("No money for follow-up");
        Purchase purchase = purchases.require(walk.number());
        assertThat(purchase.outcome()).isEqualTo("end_mandateRefused");
        assertThat(purchase.closedAt()).isPresent();
        assertThat(purchase.phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void theProcurerTakesUpTheMandateInPersonAfterAMonth() {
        CaseWalk walk = upToMandate();
        assertThat(walk.dueDateOf("timer_mandateEscalation")).isCloseTo(in(30), AN_HOUR);

        walk.fire("timer_mandateEscalation");

        assertThat(walk.openForms()).containsExactly("decide-mandate", "follow-up-mandate");
        walk.answer("follow-up-mandate", Map.of("mandateContact", "meeting", "mandateNextStep", "Decision next week"));
        assertThat(walk.openForms()).containsExactly("decide-mandate");
        walk.answer("decide-mandate", granted());
        assertThat(walk.openForms()).containsExactly("state-purpose");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void theFollowUpOfTheMandateVanishesWhenManagementDecides() {
        CaseWalk walk = upToMandate().fire("timer_mandateEscalation").answer("decide-mandate", granted());

        assertThat(walk.openForms()).containsExactly("state-purpose");
        assertThat(walk.passed()).doesNotContain("end_managementContacted");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void theFollowUpOfTheMandateVanishesWithTheCaseThatIsRefused() {
        CaseWalk walk = upToMandate().fire("timer_mandateEscalation").answer("decide-mandate", refused());

        assertThat(walk.ended()).isEqualTo("end_mandateRefused");
        assertThat(walk.openForms()).isEmpty();
    }

    @Test
    void theProcurerTurnsToTheUnitWhenTheMatchingOfficerDoesNotAnswer() {
        CaseWalk walk = upToContacts();
        assertThat(walk.dueDateOf("timer_matchingOfficerEscalation")).isCloseTo(in(10), AN_HOUR);

        walk.fire("timer_matchingOfficerEscalation");

        assertThat(walk.openForms()).containsExactly("confirm-contacts", "follow-up-matching-officer");
        walk.answer(
                        "follow-up-matching-officer",
                        Map.of("matcherContact", "call", "matcherNextStep", "They answer soon"))
                .answer("confirm-contacts", OrdinaryAnswers.contacts());
        assertThat(walk.openForms()).containsExactly("consider-reserved");
        assertThat(walk.passed()).contains("end_unitContacted", "end_contactsConfirmed");
    }

    @Test
    void theFollowUpOfTheInvitationVanishesWhenTheContactsAreConfirmed() {
        CaseWalk walk = upToContacts()
                .fire("timer_matchingOfficerEscalation")
                .answer("confirm-contacts", OrdinaryAnswers.contacts());

        assertThat(walk.openForms()).containsExactly("consider-reserved");
        assertThat(walk.passed()).doesNotContain("end_unitContacted");
        assertThat(walk.incidents()).isEmpty();
    }

    private CaseWalk open() {
        return CaseWalk.open(engine, Map.of());
    }

    private CaseWalk upToMandate() {
        return planUpToReadiness(open()).answer("answer-readiness", readiness("no", "yes", "yes", "yes"));
    }

    private CaseWalk upToContacts() {
        return OrdinaryAnswers.planUpToContacts(open());
    }

    private List<String> lettersOf(CaseWalk walk) {
        return letters.ofCase(walk.number()).stream()
                .filter(TestOfficers::areReadersOf)
                .map(PlanPathTest::kindAndReader)
                .toList();
    }

    private static String kindAndReader(WrittenLetter letter) {
        return letter.kind() + " to " + letter.recipient();
    }

    private static Instant in(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private static Map<String, Object> talk(String agreed) {
        return Map.of("requesterAgreed", agreed, "requesterAgreement", "We spoke about the work and the time it takes");
    }

    private static Map<String, Object> search(String found) {
        return found.equals("yes")
                ? Map.of(
                        "matcherFound",
                        found,
                        "matcherUnit",
                        "Labour market unit",
                        "matcherSearch",
                        "The unit said yes")
                : Map.of("matcherFound", found, "matcherSearch", "The unit has nobody");
    }

    private static Map<String, Object> granted() {
        return Map.of("mandate", "granted", "mandateScope", "pilot", "mandateReason", "We want to try");
    }

    private static Map<String, Object> refused() {
        return Map.of("mandate", "refused", "mandateReason", "No money for follow-up");
    }
}
